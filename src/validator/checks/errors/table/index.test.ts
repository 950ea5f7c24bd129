import { describe, expect, it } from 'vitest';
import { decodeError } from '../decodeError';
import { ERROR_IDS, errorRow } from '.';

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

describe('a number of a group', () => {
  it.each([
    ['{"code":-1121,"msg":"Invalid symbol."}', 'bad_parameter', -1121],
    ['{"code":-2022,"msg":"ReduceOnly Order is rejected."}', 'not_about_the_key', -2022],
    ['-4164', 'futures_order_filter', -4164],
    ['POST /fapi/v1/order {"code":-4061}', 'futures_order_filter', -4061],
    ['POST /sapi/v1/capital/withdraw/apply {"code":-4061}', 'unknown_code', -4061],
    ['{"code":-1135,"msg":"Your account was suspended."}', 'unknown_code', -1135],
    ['{"code":-2017}', 'keys_locked', -2017],
    ['{"code":-1112}', 'unknown_code', -1112],
  ])('is told as the others of it, unless a row, the host or its words say otherwise: %s', (text, id, code) => {
    expect(decodeError(text).errors.map((error) => [error.id, error.code])).toEqual([[id, code]]);
  });

  it('is in one group', () => {
    const groups = ERROR_IDS.flatMap((id) => errorRow(id).groups ?? []).toSorted(([a], [b]) => a - b);
    const ends = groups.flat();
    expect(ends).toEqual(ends.toSorted((a, b) => a - b));
  });
});

describe('a number that means several things', () => {
  it.each([
    ['POST /fapi/v1/order {"code":-4004}', ['futures_order_filter']],
    ['POST /sapi/v1/capital/withdraw/apply {"code":-4004}', ['not_logged_in']],
    ['binanceusdm {"code":-4046}', ['futures_order_filter']],
    ['{"code":-4004,"msg":"You don\'t login or auth."}', ['not_logged_in']],
    ['{"code":-4004}', ['not_logged_in', 'futures_order_filter']],
    ['{"code":-1004}', ['server_busy', 'ip_list_change']],
  ])('is told by its request, else by its message, else both are: %s', (text, ids) => {
    expect(decodeError(text).errors.map(({ id }) => id)).toEqual(ids);
  });
});
