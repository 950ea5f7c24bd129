import type { Locale } from '../../i18n/locales';
import { groupBy, placeOf, type VoteSum, votesIn } from '../counts';
import { type Candidate, MARGIN } from './finding';

/**
 * Places that nobody votes on, though by the votes of the page in other languages and of the language on other pages
 * somebody should; a page without any is measured by the mean of the others. `places` have been there long enough.
 */
export function silentPlaces(
  recent: readonly VoteSum[],
  places: readonly { readonly page: string; readonly locale: Locale }[],
): readonly Candidate[] {
  const all = votesIn(recent);
  const [byPage, byLocale] = [groupBy(recent, ({ page }) => page), groupBy(recent, ({ locale }) => locale)];
  const byPlace = groupBy(recent, placeOf);
  const silent = (expected: number, at: { readonly page: string; readonly locale?: Locale }): Candidate => ({
    // What comes by chance, and so many times on average, stays away altogether this seldom.
    chance: Math.exp(-expected),
    thing: { kind: 'nobody_votes', ...at, low: MARGIN, high: 1, readers: Math.round(expected) },
  });
  const pages = [...new Set(places.map(({ page }) => page))];
  const unread = pages.filter((page) => votesIn(byPage.get(page) ?? []) === 0);
  const single = places
    .filter(({ page }) => !unread.includes(page))
    .filter((place) => votesIn(byPlace.get(placeOf(place)) ?? []) === 0)
    .map((place) => {
      const expected = votesIn(byPage.get(place.page) ?? []) * votesIn(byLocale.get(place.locale) ?? []);
      return silent(expected / all, { page: place.page, locale: place.locale });
    });
  return [...unread.map((page) => silent(all / Math.max(1, pages.length - 1), { page })), ...single];
}
