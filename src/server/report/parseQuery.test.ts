import { expect, test } from 'vitest';
import { ID, NOW } from '../testing/testApp';
import { cursorOf, parseQuery } from './parseQuery';

test('without anything it is the last thirty days', () => {
  expect(parseQuery({}, NOW)).toEqual({ ok: { period: { from: '2026-10-24', to: '2026-11-22' }, comments: {} } });
});

test('empty values are absent', () => {
  expect(parseQuery({ from: '', page: '', q: '' }, NOW)).toEqual(parseQuery({}, NOW));
});

test('everything asked for is read', () => {
  const params = {
    from: '2026-01-01',
    to: '2026-03-31',
    page: '/old/page/',
    locale: 'tr',
    vote: 'no',
    reason: 'unclear',
    cause: 'kyc_not_verified',
    revision: '0123456789ab',
    status: 'fixed',
    q: 'anahtar',
  };
  expect(parseQuery(params, NOW)).toEqual({
    ok: {
      period: { from: '2026-01-01', to: '2026-03-31' },
      page: '/old/page/',
      locale: 'tr',
      comments: {
        vote: 'no',
        reason: 'unclear',
        cause: 'kyc_not_verified',
        revision: '0123456789ab',
        status: 'fixed',
        q: 'anahtar',
      },
    },
  });
});

test('a cursor is read back as the place it came from', () => {
  const place = { createdAt: NOW, id: ID };
  expect(parseQuery({ cursor: cursorOf(place) }, NOW)).toMatchObject({ ok: { after: place } });
});

test.each([
  ['from', { from: '2026-02-30' }],
  ['from', { from: '2026-11-23' }],
  ['from', { from: '2000-01-01' }],
  ['to', { to: 'today' }],
  ['page', { page: '//evil.example' }],
  ['locale', { locale: 'fr' }],
  ['status', { status: 'done' }],
  ['vote', { vote: 'maybe' }],
  ['reason', { reason: 'bored' }],
  ['cause', { cause: 'fate' }],
  ['revision', { revision: 'latest' }],
  ['q', { q: 'x'.repeat(101) }],
  ['cursor', { cursor: `1.${ID}'` }],
  ['cursor', { cursor: '1' }],
])('a bad %s in %o is refused', (field, params) => {
  expect(parseQuery(params, NOW)).toEqual({ error: { code: 'invalid_field', field } });
});

test('an unknown parameter is refused, so that a misspelt filter does not show everything', () => {
  expect(parseQuery({ lang: 'ru' }, NOW)).toEqual({ error: { code: 'unknown_field' } });
});
