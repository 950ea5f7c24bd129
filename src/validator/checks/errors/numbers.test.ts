import { describe, expect, it } from 'vitest';
import { errorsByDigits } from './numbers';
import { ERROR_IDS, errorRow } from './table';

describe('the errors of a number', () => {
  it('are found by each number and each status of their rows, and by no other', () => {
    const pairs = ERROR_IDS.flatMap((id) => {
      const { codes, statuses = [] } = errorRow(id);
      return [...new Set([...codes, ...statuses])].map((number) => `${Math.abs(number)} ${id}`);
    });
    const found = [...errorsByDigits()].flatMap(([digits, { ids }]) => ids.map((id) => `${digits} ${id}`));
    expect(found.sort()).toEqual(pairs.sort());
  });

  it('keep its sign', () => {
    expect(errorsByDigits().get('2015')).toEqual({ number: -2015, ids: ['rejected_key'] });
    expect(errorsByDigits().get('451')?.number).toBe(451);
  });
});
