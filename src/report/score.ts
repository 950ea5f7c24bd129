import type { Score } from './types';

/** Level of every interval of the report. */
export const LEVEL = 0.95;

/** How many votes the pooled share weighs in the order of a table: ten of one's own count as much as all the others. */
export const PRIOR_VOTES = 10;

/** The two-sided quantile of the normal distribution that belongs to {@link LEVEL}. */
const Z = 1.959963984540054;

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Votes for yes, of so many. */
export interface Counted {
  readonly yes: number;
  readonly n: number;
}

/**
 * Wilson's interval without continuity correction: what the interval of a difference is made of. By itself it covers the
 * true share too seldom for few votes, see {@link sureWilson}. Nobody voted: all of it.
 *
 * @example wilson(3, 3) // { low: 0.4385, high: 1 }, rounded
 * @see Wilson, Journal of the American Statistical Association 22 (1927), 209–212.
 */
export function wilson(yes: number, n: number): Interval {
  if (n === 0) return { low: 0, high: 1 };
  const share = yes / n;
  const middle = share + (Z * Z) / (2 * n);
  const half = Z * Math.sqrt((share * (1 - share)) / n + (Z * Z) / (4 * n * n));
  const whole = 1 + (Z * Z) / n;
  // Rounding errors would put the ends for 0 and n votes beside 0 and 1.
  return {
    low: yes === 0 ? 0 : (middle - half) / whole,
    high: yes === n ? 1 : Math.min(1, (middle + half) / whole),
  };
}

/**
 * The interval of a share: Wilson's with continuity correction. It covers the true share at least 95 times in a hundred,
 * for shares from 0.05 to 0.95 and 5 to 500 votes, which the plain one (89) and the textbook's do not.
 *
 * @example sureWilson(2, 12) // { low: 0.0294, high: 0.4912 }, rounded
 * @see Newcombe, Statistics in Medicine 17 (1998), 857–872, method 4.
 */
export function sureWilson(yes: number, n: number): Interval {
  if (n === 0) return { low: 0, high: 1 };
  const [share, rest] = [yes / n, 1 - yes / n];
  const whole = 2 * (n + Z * Z);
  const half = (shift: number, kept: number) => Z * Math.sqrt(Z * Z - 1 / n + shift + 4 * share * kept);
  return {
    low: yes === 0 ? 0 : Math.max(0, (2 * n * share + Z * Z - 1 - half(-2, n * rest + 1)) / whole),
    high: yes === n ? 1 : Math.min(1, (2 * n * share + Z * Z + 1 + half(2, n * rest - 1)) / whole),
  };
}

/**
 * The share drawn toward `toward` as if {@link PRIOR_VOTES} more readers had voted just so: the mean of a beta
 * distribution whose prior has that mean and that weight. To sort by: three of three never stand above hundreds.
 *
 * @example shrink(3, 3, 0.7) // (3 + 7) / 13
 * @see Efron and Morris, Journal of the American Statistical Association 70 (1975), 311–319, for why this errs less.
 */
function shrink(yes: number, n: number, toward: number): number {
  return (yes + PRIOR_VOTES * toward) / (n + PRIOR_VOTES);
}

/** A score beside others, whose pooled share is `toward`; the pooled one itself is drawn toward one half. */
export function score({ yes, no }: { readonly yes: number; readonly no: number }, toward = 0.5): Score {
  const n = yes + no;
  return { n, yes, share: n === 0 ? null : yes / n, shrunk: shrink(yes, n, toward), ...sureWilson(yes, n) };
}
