import type { Locale } from '../i18n/locales';
import { MINIMUM_TO_COMPARE } from './compare';
import { groupBy, placeOf } from './counts';
import type { Score } from './types';

/** An edition with all votes it ever got, and when it was first served. */
export interface Edition {
  readonly page: string;
  readonly locale: Locale;
  readonly revision: string;
  readonly firstSeen: string;
  readonly score: Score;
}

export interface Pair {
  readonly before: Edition;
  readonly after: Edition;
}

/**
 * Each edition that has votes with the one before it. One that had too few to be compared hides nothing: the next is then
 * compared with the last that had enough. Editions come oldest first.
 */
export function pairsAmong(editions: readonly Edition[]): readonly Pair[] {
  const voted = editions.filter(({ score }) => score.n > 0);
  return [...groupBy(voted, placeOf).values()].flatMap((chain) =>
    chain.slice(1).flatMap((after, index) => {
      const earlier = chain.slice(0, index + 1);
      const before = earlier.findLast(({ score }) => score.n >= MINIMUM_TO_COMPARE) ?? earlier.at(-1);
      return before ? [{ before, after }] : [];
    }),
  );
}

/** The newest edition of each place that has enough votes to be judged. */
export function newestJudged(editions: readonly Edition[]): ReadonlyMap<string, Edition> {
  const enough = editions.filter(({ score }) => score.n >= MINIMUM_TO_COMPARE);
  return new Map(enough.map((edition) => [placeOf(edition), edition]));
}
