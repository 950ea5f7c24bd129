import type { Score } from './types';

/** Level of every interval of the report. */
export const LEVEL = 0.95;

/** How many votes the pooled share weighs: ten of one's own votes count as much as everybody else's. */
export const PRIOR_VOTES = 10;

/** The two-sided quantile of the normal distribution that belongs to {@link LEVEL}. */
const Z = 1.959963984540054;

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * The interval in which the share behind `yes` of `n` votes lies, by Wilson's score without continuity correction. It
 * stays within 0 and 1 and is wide for few votes, which the textbook interval is not; nobody voted: all of it.
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
 * The share drawn toward `toward` as if {@link PRIOR_VOTES} more readers had voted just so: the mean of a beta
 * distribution whose prior has that mean and that weight. Three of three is never 100 %, and hundreds of votes speak
 * for themselves.
 *
 * @example shrink(3, 3, 0.7) // (3 + 7) / 13
 * @see Efron and Morris, Journal of the American Statistical Association 70 (1975), 311–319, for why this errs less.
 */
function shrink(yes: number, n: number, toward: number): number {
  return (yes + PRIOR_VOTES * toward) / (n + PRIOR_VOTES);
}

/**
 * A score beside others, whose pooled share is `toward`; the pooled one itself is drawn toward one half. The interval
 * belongs to the estimate: the votes that draw it count in it, too, so the estimate never lies outside.
 */
export function score({ yes, no }: { readonly yes: number; readonly no: number }, toward = 0.5): Score {
  const n = yes + no;
  const interval = n === 0 ? wilson(0, 0) : wilson(yes + PRIOR_VOTES * toward, n + PRIOR_VOTES);
  return { n, yes, share: n === 0 ? null : yes / n, shrunk: shrink(yes, n, toward), ...interval };
}
