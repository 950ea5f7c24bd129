import { describe, expect, it } from 'vitest';
import { readPaste } from '../../src/validator';
import { STRANGERS } from './strangers';

const REMARKS =
  /^error\.(?:request_ip_named|futures_host|test_site|secret_pasted|withdrawal_call|margin_call|not_recognised|other_exchange)/;

const read = (text: string) => readPaste(text, { now: Date.UTC(2026, 10, 22) });
const codesOf = (text: string) => read(text).findings.map(({ code }) => code);

describe('texts of strangers', () => {
  it.each(STRANGERS.filter(({ errors }) => errors))(
    'tell the errors that they hold: $text',
    ({ text, errors = [] }) => {
      const told = codesOf(text).filter((code) => code.startsWith('error.') && !REMARKS.test(code));
      expect([...new Set(told)].sort()).toEqual(errors.map((id) => `error.${id}`).sort());
    },
  );

  it.each(STRANGERS.filter(({ exchange }) => exchange !== undefined))(
    'are known as an error of another exchange: $text',
    ({ text, exchange }) => {
      const { findings, causes, pieces } = read(text);
      const told = findings.find(({ code }) => code.startsWith('error.other_exchange'));
      expect(told).toBeDefined();
      expect(told?.params.exchange ?? null).toBe(exchange);
      expect(causes).toEqual([]);
      expect(pieces.map(({ kind }) => kind)).not.toContain('key');
    },
  );

  it.each(STRANGERS.filter(({ answers }) => answers))('tell what their writer answers: $text', ({ text, answers }) => {
    const codes = codesOf(text);
    expect(codes).toEqual(expect.arrayContaining([...(answers ?? [])]));
    expect(codes).not.toContain('error.not_recognised');
  });

  it.each(STRANGERS.filter(({ first }) => first))('lead to the cause of which they have a sign: $text', (stranger) => {
    expect(read(stranger.text).causes[0]?.id).toBe(stranger.first);
  });

  it.each(STRANGERS.filter(({ errors, exchange }) => errors?.length === 0 && exchange === undefined))(
    'are nothing that we know: $text',
    ({ text }) => {
      expect(codesOf(text)).toEqual(['error.not_recognised']);
      expect(read(text).causes).toEqual([]);
    },
  );
});
