import { chanceOfNone, inMost } from '../chance';
import type { Edition } from '../changes';
import { groupBy } from '../counts';
import { type Candidate, gap, MARGIN, together } from './finding';

interface Compared {
  readonly own: Edition;
  readonly others: readonly Edition[];
  readonly chance: number;
}

/** Each edition against each of its siblings: is it clearly worse than most of them? */
function againstSiblings(siblings: readonly Edition[]): readonly Compared[] {
  if (siblings.length < 2) return [];
  return siblings.map((own) => {
    const others = siblings.filter((edition) => edition !== own);
    return { own, others, chance: inMost(others.map(({ score }) => chanceOfNone(own.score, score, MARGIN))) };
  });
}

function thingOf(compared: readonly Compared[]) {
  const own = together(compared.map(({ own }) => own.score));
  const others = new Set(compared.flatMap((entry) => entry.others));
  return gap(own, together([...others].map(({ score }) => score)));
}

/**
 * Places that help clearly less than their siblings: a page in one language against the same page in the others; a
 * language against the others on most pages; a page against the others in most languages. By the newest edition of each.
 */
export function worsePlaces(editions: readonly Edition[]): readonly Candidate[] {
  const ofPage = [...groupBy(editions, ({ page }) => page).values()].flatMap(againstSiblings);
  const ofLocale = [...groupBy(editions, ({ locale }) => locale).values()].flatMap(againstSiblings);
  const places = ofPage.map((compared): Candidate => {
    const { page, locale } = compared.own;
    return { chance: compared.chance, thing: { kind: 'place_worse', page, locale, ...thingOf([compared]) } };
  });
  // Of fewer than two pages or languages nothing holds "in most" that does not hold in the one.
  const wide = (compared: readonly Compared[]) => compared.length > 1;
  const languages = [...groupBy(ofPage, ({ own }) => own.locale).values()].filter(wide).map((compared): Candidate => {
    const locale = compared[0]?.own.locale;
    const chance = inMost(compared.map((entry) => entry.chance));
    return { chance, thing: { kind: 'language_worse', ...(locale && { locale }), ...thingOf(compared) } };
  });
  const pages = [...groupBy(ofLocale, ({ own }) => own.page).values()].filter(wide).map((compared): Candidate => {
    const page = compared[0]?.own.page;
    const chance = inMost(compared.map((entry) => entry.chance));
    return { chance, thing: { kind: 'page_worse', ...(page && { page }), ...thingOf(compared) } };
  });
  return [...places, ...languages, ...pages];
}
