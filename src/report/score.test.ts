import { expect, test } from 'vitest';
import { score, wilson } from './score';

/** Newcombe, Statistics in Medicine 17 (1998), 857–872, table I, method 3: Wilson's interval, printed to four places. */
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('%i of %i lies where the printed table says', (yes, n, low, high) => {
  const found = wilson(yes, n);
  expect([found.low.toFixed(4), found.high.toFixed(4)]).toEqual([low.toFixed(4), high.toFixed(4)]);
});

test('three of three never reads as 100 %', () => {
  expect(score({ yes: 3, no: 0 }, 0.7)).toMatchObject({ share: 1, shrunk: 10 / 13 });
});

test('three of three may still be anything from under a half', () => {
  expect(score({ yes: 3, no: 0 }, 0.7).low).toBeLessThan(0.5);
});

test('without a vote there is no share, and the pooled one stands in', () => {
  expect(score({ yes: 0, no: 0 }, 0.7)).toEqual({ n: 0, yes: 0, share: null, shrunk: 0.7, low: 0, high: 1 });
});

test('many votes speak for themselves', () => {
  expect(score({ yes: 9000, no: 1000 }, 0.2).shrunk).toBeCloseTo(0.9, 2);
});
