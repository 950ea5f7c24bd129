import { describe, expect, test } from 'vitest';
import { knownPages } from '../builtSite';
import { VOTE } from '../testing/testApp';
import { parseChange, parseFeedback } from './parseFeedback';

const pages = knownPages([VOTE]);
const parse = (body: unknown) => parseFeedback(body, pages);

const refused: [name: string, body: unknown, code: string, field?: string][] = [
  ['nothing', undefined, 'invalid_body'],
  ['null', null, 'invalid_body'],
  ['a list', [VOTE], 'invalid_body'],
  ['a text', 'yes', 'invalid_body'],
  ['no vote', { ...VOTE, vote: undefined }, 'invalid_field', 'vote'],
  ['a missing id', { page: '/auth-invalid/' }, 'missing_field', 'id'],
  ['a vote that is neither', { ...VOTE, vote: 'maybe' }, 'invalid_field', 'vote'],
  ['an id that is a number', { ...VOTE, id: 1 }, 'invalid_field', 'id'],
  ['an id that is no UUID', { ...VOTE, id: 'x' }, 'invalid_field', 'id'],
  ['a visitor that is no UUID', { ...VOTE, visitor: '' }, 'invalid_field', 'visitor'],
  ['a revision of the wrong length', { ...VOTE, revision: '0123' }, 'invalid_field', 'revision'],
  ['a revision with upper case', { ...VOTE, revision: '0123456789AB' }, 'invalid_field', 'revision'],
  ['a language we do not have', { ...VOTE, locale: 'fr' }, 'invalid_field', 'locale'],
  ['a page we do not have', { ...VOTE, page: '//evil.example/' }, 'unknown_page', 'page'],
  ['a page that is not in this language', { ...VOTE, locale: 'de' }, 'unknown_page', 'page'],
  ['an unknown reason', { ...VOTE, reasons: ['because'] }, 'invalid_field', 'reasons'],
  ['a reason of the other answer', { ...VOTE, reasons: ['screens_differ'] }, 'invalid_field', 'reasons'],
  ['reasons that are a text', { ...VOTE, reasons: 'clear' }, 'invalid_field', 'reasons'],
  ['a comment that is a list', { ...VOTE, comment: ['a'] }, 'invalid_field', 'comment'],
  ['a comment that is too long', { ...VOTE, comment: 'a '.repeat(1001) }, 'too_long', 'comment'],
  ['a cause we do not have', { ...VOTE, cause: 'bad_luck' }, 'invalid_field', 'cause'],
  ['an unknown field', { ...VOTE, admin: true }, 'unknown_field'],
  ['a field named __proto__', JSON.parse(`{"__proto__":{},${JSON.stringify(VOTE).slice(1)}`), 'unknown_field'],
];

describe('a new vote', () => {
  test.each(refused)('with %s is refused', (_, body, code, field) => {
    expect(parse(body)).toEqual({ error: field === undefined ? { code } : { code, field } });
  });

  test('needs neither reasons nor a comment nor a cause', () => {
    expect(parse(VOTE)).toEqual({ ok: { ...VOTE, reasons: [], comment: '', cause: '' } });
  });

  test('keeps each reason once, in the order of the list', () => {
    const result = parse({ ...VOTE, reasons: ['clear', 'solved', 'clear'] });
    expect(result).toMatchObject({ ok: { reasons: ['solved', 'clear'] } });
  });

  test('has its comment trimmed, and freed of control characters', () => {
    const result = parse({ ...VOTE, comment: ' a\r\nb\0\u0007\tc \n' });
    expect(result).toMatchObject({ ok: { comment: 'a\nb\tc' } });
  });

  test('has half a letter in its comment replaced by the sign for that', () => {
    expect(parse({ ...VOTE, comment: 'a\ud83d' })).toMatchObject({ ok: { comment: 'a\ufffd' } });
  });

  test('may have a comment of just 2000 characters, line breaks counted once', () => {
    const result = parse({ ...VOTE, comment: 'a\r\n'.repeat(1000) });
    expect(result).toMatchObject({ ok: { comment: 'a\n'.repeat(1000).trim() } });
  });
});

describe('a change', () => {
  test.each([
    ['nothing', {}, 'nothing_to_change', undefined],
    ['an unknown reason', { reasons: ['because'] }, 'invalid_field', 'reasons'],
    ['reasons of the other answer', { vote: 'no', reasons: ['clear'] }, 'invalid_field', 'reasons'],
    ['the page', { page: '/auth-invalid/' }, 'unknown_field', undefined],
    ['a list', [], 'invalid_body', undefined],
  ])('with %s is refused', (_, body, code, field) => {
    expect(parseChange(body)).toEqual({ error: field === undefined ? { code } : { code, field } });
  });

  test('of the answer drops the reasons for the old one', () => {
    expect(parseChange({ vote: 'no' })).toEqual({ ok: { vote: 'no', reasons: [] } });
  });

  test('of the comment leaves the answer alone', () => {
    expect(parseChange({ comment: '' })).toEqual({ ok: { comment: '' } });
  });
});
