import type { Vote } from '../../src/feedback';
import type { Locale } from '../../src/i18n/locales';
import { type Random, randomOf } from './random';
import { ANSWERS, CAUSES, COMMENTS, HIDDEN, LANGUAGES, PAGES, REASONS } from './world';

export const DAY_MS = 86_400_000;

/** Five years. */
export const DAYS = 1826;

/** Days between two editions of a page. */
const EDITION_DAYS = { least: 150, more: 120 };

export interface MadeVote {
  readonly id: string;
  readonly page: string;
  readonly locale: Locale;
  readonly revision: string;
  readonly vote: Vote;
  readonly reasons: string;
  readonly cause: string;
  readonly comment: string;
  readonly at: Date;
}

interface MadeEdition {
  readonly page: string;
  readonly locale: Locale;
  readonly revision: string;
  readonly firstSeen: Date;
  /** By how much it changed the share of "yes"; 0 for nearly all. */
  readonly effect: number;
}

export interface MadeOutcome {
  readonly id: string;
  readonly cause: string;
  readonly answer: string;
  readonly locale: Locale;
  readonly revision: string;
  readonly at: Date;
}

export interface MadeUp {
  readonly editions: readonly MadeEdition[];
  readonly votes: readonly MadeVote[];
  readonly outcomes: readonly MadeOutcome[];
}

/** Ids that no browser makes, so that nobody takes them for a reader's. */
function idOf(kind: 'a' | 'b', index: number): string {
  return `de30de30-0000-4000-8${kind}00-${index.toString(16).padStart(12, '0')}`;
}

/** The editions of a page in a language, the oldest first. A hidden edit is the edition that comes nearest to its day. */
function editionsOf(page: string, locale: Locale, now: Date, random: Random): readonly MadeEdition[] {
  const ages: number[] = [DAYS];
  for (let age = DAYS; ; ) {
    age -= EDITION_DAYS.least + random.below(EDITION_DAYS.more);
    if (age < EDITION_DAYS.least / 2) break;
    ages.push(age);
  }
  const hidden = HIDDEN.find((edit) => edit.page === page && edit.locale === locale);
  const distance = (age: number) => Math.abs(age - (hidden?.daysAgo ?? 0));
  const nearest = ages.slice(1).reduce((best, age) => (distance(age) < distance(best) ? age : best), ages[1] ?? 0);
  return ages.map((age) => ({
    page,
    locale,
    revision: random.hex(12),
    firstSeen: new Date(now.getTime() - age * DAY_MS),
    effect: hidden && age === nearest ? hidden.effect : 0,
  }));
}

/** Each with what it and all before it have changed together. */
function withSums(chain: readonly MadeEdition[]): readonly (MadeEdition & { readonly sum: number })[] {
  let sum = 0;
  return chain.map((edition) => {
    sum += edition.effect;
    return { ...edition, sum };
  });
}

/** What readers made up from a seed would have left in five years: the same for the same seed and day. */
export function makeUp(seed: number, count: number, now: Date): MadeUp {
  const random = randomOf(seed);
  const chains = new Map(
    PAGES.flatMap(({ is: page }) =>
      LANGUAGES.map(({ is: locale }) => [page + locale, withSums(editionsOf(page, locale, now, random))] as const),
    ),
  );
  const served = (page: string, locale: Locale, at: Date) =>
    chains.get(page + locale)?.findLast(({ firstSeen }) => firstSeen <= at);
  const moment = () => new Date(now.getTime() - Math.floor(random.next() * (DAYS - 1) * DAY_MS) - 1);
  const yearAgo = now.getTime() - 364 * DAY_MS;

  const votes = Array.from({ length: count }, (_, index): MadeVote => {
    const { is: page, share } = random.one(PAGES);
    const { is: locale, shift } = random.one(LANGUAGES);
    const at = moment();
    const edition = served(page, locale, at);
    const truth = share + shift + (edition?.sum ?? 0);
    const vote: Vote = random.next() < truth ? 'yes' : 'no';
    const said = COMMENTS[locale][vote];
    const writes = random.below(10) === 0 && at.getTime() > yearAgo;
    return {
      ...{ id: idOf('a', index), page, locale, revision: edition?.revision ?? '', vote, at },
      reasons: random.one(REASONS[vote]).is,
      cause: random.one(CAUSES).is,
      comment: writes ? (said[random.below(said.length)] ?? '') : '',
    };
  });
  const outcomes = Array.from({ length: Math.floor(count / 8) }, (_, index): MadeOutcome => {
    const { is: locale } = random.one(LANGUAGES);
    const at = moment();
    const revision = served('/find-the-cause/', locale, at)?.revision ?? '';
    const cause = random.one(CAUSES).is || 'ip_not_whitelisted';
    return { id: idOf('b', index), cause, answer: random.one(ANSWERS).is, locale, revision, at };
  });
  const editions = [...chains.values()].flat();
  return { editions: editions.sort((a, b) => a.firstSeen.getTime() - b.firstSeen.getTime()), votes, outcomes };
}
