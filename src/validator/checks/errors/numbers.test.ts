import { expect, test } from 'vitest';
import { errorsByDigits } from './numbers';
import { ERROR_IDS, errorRow } from './table';

test('every number of the table leads to every error that has it, and to no other', () => {
  for (const [digits, { number, ids }] of errorsByDigits()) {
    const having = ERROR_IDS.filter((id) =>
      [...errorRow(id).codes, ...(errorRow(id).statuses ?? [])].some((it) => Math.abs(it) === Number(digits)),
    );
    expect([digits, ids]).toEqual([String(Math.abs(number)), having]);
  }
});

test('no two numbers differ in their sign alone, or one address would stand for both', () => {
  const all = new Set(ERROR_IDS.flatMap((id) => [...errorRow(id).codes, ...(errorRow(id).statuses ?? [])]));
  expect([...all].filter((number) => number > 0 && all.has(-number))).toEqual([]);
});

test('every number and every status of a row leads to it', () => {
  const pairs = ERROR_IDS.flatMap((id) =>
    [...errorRow(id).codes, ...(errorRow(id).statuses ?? [])].map((number) => `${Math.abs(number)} ${id}`),
  );
  const found = [...errorsByDigits()].flatMap(([digits, { ids }]) => ids.map((id) => `${digits} ${id}`));
  expect(found.sort()).toEqual([...new Set(pairs)].sort());
});

test('a number is told with its sign', () => {
  expect(errorsByDigits().get('2015')).toEqual({ number: -2015, ids: ['rejected_key'] });
  expect(errorsByDigits().get('451')?.number).toBe(451);
});
