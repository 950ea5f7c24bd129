import { type Interval, wilson } from './score';
import type { ChangeVerdict, Score } from './types';

/** Below this many votes on either side nothing is said: one reader's mood would decide. */
export const MINIMUM_TO_COMPARE = 30;

type Counted = Pick<Score, 'n' | 'yes'>;

/**
 * The interval of `after` minus `before`, from the two intervals by Wilson. Both need votes.
 *
 * @example difference({ yes: 48, n: 80 }, { yes: 56, n: 70 }) // { low: 0.0524, high: 0.3339 }, rounded
 * @see Newcombe, Statistics in Medicine 17 (1998), 873–890, method 10.
 */
export function difference(before: Counted, after: Counted): Interval {
  const [p, q] = [before.yes / before.n, after.yes / after.n];
  const [b, a] = [wilson(before.yes, before.n), wilson(after.yes, after.n)];
  return {
    low: q - p - Math.hypot(q - a.low, b.high - p),
    high: q - p + Math.hypot(a.high - q, p - b.low),
  };
}

/**
 * What may be said of a page after a change: `better` or `worse` only when the whole interval of the difference is on
 * one side of none. Many comparisons side by side will hold a wrong one sooner or later, at this level one in twenty.
 *
 * @example compare({ n: 3, yes: 0 }, { n: 3, yes: 3 }) // 'too_few'
 */
export function compare(before: Counted, after: Counted): ChangeVerdict {
  if (Math.min(before.n, after.n) < MINIMUM_TO_COMPARE) return 'too_few';
  const { low, high } = difference(before, after);
  if (low > 0) return 'better';
  return high < 0 ? 'worse' : 'no_difference_seen';
}
