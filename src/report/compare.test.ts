import { expect, test } from 'vitest';
import { difference, MINIMUM_TO_COMPARE, verdictOf } from './compare';

const of = (yes: number, n: number) => ({ yes, n });

/** Newcombe, Statistics in Medicine 17 (1998), 873–890, table II, method 10. */
test.each([
  [of(48, 80), of(56, 70), 0.0524, 0.3339],
  [of(3, 10), of(9, 10), 0.1705, 0.809],
  [of(2, 7), of(6, 7), 0.0582, 0.8062],
  [of(0, 29), of(5, 56), -0.0381, 0.1926],
  [of(0, 20), of(0, 10), -0.1611, 0.2775],
])('the difference from %o to %o is where the printed table says', (before, after, low, high) => {
  const found = difference(before, after);
  expect([found.low.toFixed(4), found.high.toFixed(4)]).toEqual([low.toFixed(4), high.toFixed(4)]);
});

test.each([
  [of(30, 60), of(55, 60), 0.001, 'better'],
  [of(55, 60), of(30, 60), 0.001, 'worse'],
  [of(30, 60), of(42, 60), 0.6, 'maybe_better'],
  [of(42, 60), of(30, 60), 0.6, 'maybe_worse'],
  [of(30, 60), of(33, 60), 1, 'no_difference_seen'],
  [of(0, MINIMUM_TO_COMPARE), of(29, MINIMUM_TO_COMPARE - 1), 0.001, 'too_few'],
  [of(0, 0), of(0, 0), 1, 'too_few'],
])('from %o to %o with an adjusted chance of %d is %s', (before, after, chance, verdict) => {
  expect(verdictOf(before, after, chance)).toBe(verdict);
});
