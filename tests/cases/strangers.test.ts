import { describe, expect, test } from 'vitest';
import { readPaste } from '../../src/validator';
import { STRANGERS } from './strangers';

const REMARKS = /^error\.(?:request_ip_named|futures_host|test_site|secret_pasted|not_recognised|other_exchange)/;

describe.each(STRANGERS)('$text', ({ text, errors, exchange, answers, first }) => {
  const { findings, causes, pieces } = readPaste(text, { now: Date.UTC(2026, 10, 22) });
  const codes = findings.map(({ code }) => code);

  test.runIf(errors)('is told as the errors that it holds', () => {
    const read = codes.filter((code) => code.startsWith('error.') && !REMARKS.test(code));
    expect([...new Set(read)].sort()).toEqual((errors ?? []).map((id) => `error.${id}`).sort());
  });

  test.runIf(exchange !== undefined)('is told as an error of another exchange', () => {
    const told = findings.find(({ code }) => code.startsWith('error.other_exchange'));
    expect(told?.params.exchange ?? null).toBe(exchange);
    expect(told).toBeDefined();
    expect(causes).toEqual([]);
    expect(pieces.map(({ kind }) => kind)).not.toContain('key');
  });

  test.runIf(answers)('tells what its writer answers', () => {
    expect(codes).toEqual(expect.arrayContaining([...(answers ?? [])]));
    expect(codes).not.toContain('error.not_recognised');
  });

  test.runIf(first)('leads to the cause of which it has a sign', () => expect(causes[0]?.id).toBe(first));

  test.runIf(errors?.length === 0 && exchange === undefined)('is told as nothing that we know', () => {
    expect(codes).toEqual(['error.not_recognised']);
    expect(causes).toEqual([]);
  });
});
