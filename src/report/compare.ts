import { type Counted, type Interval, LEVEL, wilson } from './score';
import type { ChangeVerdict } from './types';

/** Below this many votes on either side nothing is said: one reader's mood would decide. */
export const MINIMUM_TO_COMPARE = 30;

/** A finding is called sure while its adjusted chance of being none is at most this. */
export const SURE = 1 - LEVEL;

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
 * What may be said of a page after a change. `better` and `worse` only where the chance, adjusted for all that is compared
 * beside it, says so; `maybe_…` where the interval of the difference alone does, which among twenty such is wrong once.
 *
 * @example verdictOf({ n: 3, yes: 0 }, { n: 3, yes: 3 }, 1) // 'too_few'
 */
export function verdictOf(before: Counted, after: Counted, adjustedChance: number): ChangeVerdict {
  if (Math.min(before.n, after.n) < MINIMUM_TO_COMPARE) return 'too_few';
  const { low, high } = difference(before, after);
  if (low > 0) return adjustedChance <= SURE ? 'better' : 'maybe_better';
  if (high < 0) return adjustedChance <= SURE ? 'worse' : 'maybe_worse';
  return 'no_difference_seen';
}
