import { describe, expect, test } from 'vitest';
import { score, sureWilson, wilson } from './score';

/** Newcombe, Statistics in Medicine 17 (1998), 857–872, table I, methods 3 and 4, printed to four places. */
test.each([
  [81, 263, [0.2553, 0.3662], [0.2535, 0.3682]],
  [15, 148, [0.0624, 0.1605], [0.0598, 0.1644]],
  [0, 20, [0, 0.1611], [0, 0.2005]],
  [1, 29, [0.0061, 0.1718], [0.0018, 0.1963]],
])('%i of %i lies where the printed table says, without and with correction', (yes, n, plain, corrected) => {
  const ends = ({ low, high }: { low: number; high: number }) => [low, high].map((end) => Number(end.toFixed(4)));
  expect([ends(wilson(yes, n)), ends(sureWilson(yes, n))]).toEqual([plain, corrected]);
});

/** How often the interval of a score covers a true share, by the binomial distribution itself: no draw, so no luck. */
function coverage(n: number, share: number): number {
  let [covered, logChance] = [0, n * Math.log(1 - share)];
  for (let yes = 0; yes <= n; yes += 1) {
    const { low, high } = score({ yes, no: n - yes }, 0.65);
    if (low <= share && share <= high) covered += Math.exp(logChance);
    logChance += Math.log((n - yes) / (yes + 1)) + Math.log(share / (1 - share));
  }
  return covered;
}

describe('the interval of a score', () => {
  const shares = Array.from({ length: 91 }, (_, index) => (5 + index) / 100);

  test.each([5, 6, 7, 8, 10, 12, 15, 20, 30, 50, 75, 100, 200, 350, 500])(
    'covers every true share from 0.05 to 0.95 at least 93 times in a hundred with %i votes',
    (n) => {
      const worst = Math.min(...shares.map((share) => coverage(n, share)));
      expect(worst).toBeGreaterThan(0.93);
    },
  );

  test('is the one of what readers said, wherever the rest lies', () => {
    const { low, high } = score({ yes: 2, no: 10 }, 0.65);
    expect([low.toFixed(2), high.toFixed(2)]).toEqual(['0.03', '0.49']);
  });
});

test('three of three stand below hundreds of the same kind', () => {
  expect(score({ yes: 3, no: 0 }, 0.7)).toMatchObject({ share: 1, shrunk: 10 / 13 });
});

test('without a vote there is no share, and the pooled one stands in', () => {
  expect(score({ yes: 0, no: 0 }, 0.7)).toEqual({ n: 0, yes: 0, share: null, shrunk: 0.7, low: 0, high: 1 });
});

test('many votes speak for themselves', () => {
  expect(score({ yes: 9000, no: 1000 }, 0.2).shrunk).toBeCloseTo(0.9, 2);
});
