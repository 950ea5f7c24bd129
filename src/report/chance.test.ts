import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adjusted, chanceOfEither, chanceOfNone, inMost, tail } from './chance';

/** Abramowitz and Stegun, table 26.1. */
test.each([
  [0, 0.5],
  [1, 0.1586553],
  [1.959964, 0.025],
  [3, 0.0013499],
  [-1, 0.8413447],
])('above %d lies what the printed table says', (z, expected) => {
  expect(Math.abs(tail(z) - expected)).toBeLessThan(1e-7);
});

/** Numbers between 0 and 1, the same at every run. */
function draws(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const heads = (random: () => number, n: number, share: number) =>
  ({ yes: Array.from({ length: n }, random).filter((drawn) => drawn < share).length, n }) as const;

describe('where there is no difference', () => {
  test.each([
    [30, 30, 0.65],
    [30, 300, 0.2],
    [100, 40, 0.9],
  ])('of %i and %i votes at %d no more than one in twenty comparisons finds one', (m, n, share) => {
    const random = draws(1);
    const found = Array.from({ length: 4000 }, () => chanceOfEither(heads(random, m, share), heads(random, n, share)));
    expect(found.filter((chance) => chance <= 0.05).length / 4000).toBeLessThan(0.06);
  });

  test('beyond the margin, a real difference within it is found as seldom', () => {
    const random = draws(2);
    const found = Array.from({ length: 4000 }, () =>
      chanceOfNone(heads(random, 200, 0.6), heads(random, 200, 0.65), 0.05),
    );
    expect(found.filter((chance) => chance <= 0.05).length / 4000).toBeLessThan(0.06);
  });
});

test('a chance that most share counts, one odd neighbour does not', () => {
  expect([inMost([0.001, 0.002, 0.9]), inMost([0.0001, 0.5, 0.9]), inMost([0.01]), inMost([])]).toEqual([
    0.004, 1, 0.01, 1,
  ]);
});

describe('chances side by side', () => {
  test('are made greater as the printed example has it', () => {
    // Benjamini and Yekutieli (2001): m = 4, harmonic sum 25/12.
    const found = adjusted([0.001, 0.01, 0.02, 0.8]).map((chance) => Number(chance.toFixed(5)));
    expect(found).toEqual([0.00833, 0.04167, 0.05556, 1]);
  });

  test('never get smaller, and keep their order', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 40 }), (chances) => {
        const found = adjusted(chances);
        const pairs = chances.map((chance, index) => [chance, found[index] ?? 0] as const).sort(([a], [b]) => a - b);
        expect(pairs.every(([chance, raised]) => raised >= chance - 1e-12 && raised <= 1)).toBe(true);
        expect(pairs.map(([, raised]) => raised)).toEqual(pairs.map(([, raised]) => raised).sort((a, b) => a - b));
      }),
    );
  });
});
