import { expect, test } from 'vitest';
import { daysOf, isDay, lengthOf, spansOf } from './period';

test.each([
  ['2026-11-22', true],
  ['2024-02-29', true],
  ['2026-02-29', false],
  ['2026-02-30', false],
  ['2026-13-01', false],
  ['2026-11', false],
  ['22.11.2026', false],
  ['2026-1-1', false],
  ['', false],
  ['0000-01-01', false],
])('%s is a day: %s', (text, expected) => {
  expect(isDay(text)).toBe(expected);
});

test('a period of one day is one day', () => {
  const day = { from: '2026-11-22', to: '2026-11-22' };
  expect([lengthOf(day), daysOf(day), spansOf(day)]).toEqual([1, ['2026-11-22'], ['2026-11-22']]);
});

test('whole months stand for their days', () => {
  expect(spansOf({ from: '2026-01-31', to: '2026-03-01' })).toEqual(['2026-01-31', '2026-02', '2026-03-01']);
});

test('a year is twelve months', () => {
  expect(spansOf({ from: '2024-01-01', to: '2024-12-31' })).toHaveLength(12);
});
