import { describe, expect, it } from 'vitest';
import { decodeError } from './decodeError';
import { ERROR_IDS, errorRow } from './table';

const TEXTS = ERROR_IDS.flatMap((id) => errorRow(id).texts.map((text) => [id, text] as const));
const CODES = ERROR_IDS.flatMap((id) => errorRow(id).codes.map((code) => [id, code] as const));

describe('table of errors', () => {
  it.each(TEXTS)('%s is found by its text: %s', (id, text) => {
    expect(decodeError(`log: ${text}!`).errors.map((error) => error.id)).toEqual([id]);
  });

  it.each(CODES)('%s has a number that is known: %i', (id, code) => {
    const [found] = decodeError(`{"code":${code}}`).errors;
    expect(errorRow(found?.id as typeof id).codes).toContain(code);
  });

  it.each(ERROR_IDS)('%s rules out nothing that it allows', (id) => {
    const { allows, rulesOut } = errorRow(id);
    expect(rulesOut.filter((cause) => allows.includes(cause))).toEqual([]);
  });
});
