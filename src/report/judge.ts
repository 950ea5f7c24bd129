import { isLocale, type Locale } from '../i18n/locales';
import { adjusted, chanceOfEither } from './chance';
import { type Edition, newestJudged, pairsAmong } from './changes';
import { difference, MINIMUM_TO_COMPARE, SURE, verdictOf } from './compare';
import {
  editionOf,
  groupBy,
  type OutcomeSum,
  onceEach,
  placeOf,
  type SeenRevision,
  total,
  type VoteSum,
  votesIn,
} from './counts';
import { persistingCauses } from './next/causes';
import type { Candidate } from './next/finding';
import { worsePlaces } from './next/places';
import { growingReasons } from './next/reasons';
import { silentPlaces } from './next/silence';
import { addDays, dayOf } from './period';
import { score } from './score';
import type { RevisionChange, Task } from './types';

/** More is no list of what to do next. */
export const MOST_NEXT = 7;

/** An edit that helped is told for so long. */
const FRESH_DAYS = 365;

/** What a judgement rests on: never what somebody has chosen to look at, so that no choice changes a verdict. */
export interface Evidence {
  readonly now: Date;
  /** All votes there have been. */
  readonly ever: readonly VoteSum[];
  /** Those of the last three months, and of the twelve before. */
  readonly recent: readonly VoteSum[];
  readonly before: readonly VoteSum[];
  /** Those of the last year. */
  readonly outcomes: readonly OutcomeSum[];
  /** The oldest first. */
  readonly revisions: readonly SeenRevision[];
  /** Where readers vote today. */
  readonly places: readonly { readonly page: string; readonly locale: Locale }[];
}

/** How editions fared against the ones before them, and what asks to be done. */
export interface Judgement {
  readonly changes: readonly RevisionChange[];
  readonly next: readonly Task[];
}

function editionsOf({ ever, revisions }: Evidence): readonly Edition[] {
  const sums = groupBy(onceEach(ever), editionOf);
  return revisions.flatMap(({ locale, firstSeen, ...rest }) => {
    if (!isLocale(locale)) return [];
    const own = total(sums.get(editionOf({ locale, ...rest })) ?? []);
    return [{ ...rest, locale, firstSeen: dayOf(firstSeen), score: score(own) }];
  });
}

function changeOf({ before, after }: ReturnType<typeof pairsAmong>[number], chance: number): RevisionChange {
  const [b, a] = [before.score, after.score];
  return {
    page: after.page,
    locale: after.locale,
    before: before.revision,
    after: after.revision,
    day: after.firstSeen,
    beforeScore: b,
    afterScore: a,
    difference: difference(b, a),
    verdict: verdictOf(b, a, chance),
  };
}

/** Sure edits that still matter: one that did harm until it is made good, one that helped while it is news. */
function edits({ now }: Evidence, changes: readonly RevisionChange[], newest: ReadonlyMap<string, Edition>): Task[] {
  const fresh = addDays(dayOf(now), -FRESH_DAYS);
  return changes.flatMap((change): Task[] => {
    const { page, locale, before, after: revision, day, beforeScore, afterScore, difference: found, verdict } = change;
    const same = { page, locale, revision, before, day, share: afterScore.share ?? 0, other: beforeScore.share ?? 0 };
    if (verdict === 'better' && day > fresh) return [{ kind: 'edit_better', ...same, ...found }];
    const today = newest.get(placeOf(change))?.score ?? afterScore;
    if (verdict !== 'worse' || difference(beforeScore, today).high >= 0) return [];
    return [{ kind: 'edit_worse', ...same, low: -found.high, high: -found.low }];
  });
}

/** What is said already by something that tells more is not said again. */
function unexplained(sure: readonly Task[]): readonly Task[] {
  const has = (kind: Task['kind'], fits: (thing: Task) => boolean) =>
    sure.some((thing) => thing.kind === kind && fits(thing));
  return sure.filter(({ kind, page, locale }) => {
    if (kind !== 'place_worse') return true;
    const isEdit = has('edit_worse', (thing) => thing.page === page && thing.locale === locale);
    return !isEdit && !has('language_worse', (thing) => thing.locale === locale);
  });
}

/** Votes of the last three months that a thing is about. */
function readersOf({ page, locale }: Task, recent: readonly VoteSum[]): number {
  return votesIn(recent.filter((row) => (page ?? row.page) === row.page && (locale ?? row.locale) === row.locale));
}

/**
 * Judges editions, places, causes, reasons and silence side by side, so that a finding is called sure by what all of them
 * together may claim. What is to be done comes by the readers it concerns times the least difference that is certain.
 */
export function judge(evidence: Evidence): Judgement {
  const editions = editionsOf(evidence);
  const newest = newestJudged(editions);
  const served = new Set(evidence.places.map(placeOf));
  const standing = [...newest.values()].filter((edition) => served.has(placeOf(edition)));
  const settled = evidence.places.filter((place) => {
    const first = evidence.revisions.find((seen) => placeOf(seen) === placeOf(place));
    return first !== undefined && dayOf(first.firstSeen) < addDays(dayOf(evidence.now), -92);
  });
  const pairs = pairsAmong(editions);
  // A pair with too few votes is not judged, so it is no comparison that could go wrong.
  const compared = pairs.filter(({ before, after }) => Math.min(before.score.n, after.score.n) >= MINIMUM_TO_COMPARE);
  const candidates: readonly Candidate[] = [
    ...worsePlaces(standing),
    ...persistingCauses(evidence.outcomes),
    ...growingReasons(evidence.recent, evidence.before),
    ...silentPlaces(evidence.recent, settled),
  ];
  const chances = adjusted([
    ...compared.map(({ before, after }) => chanceOfEither(before.score, after.score)),
    ...candidates.map(({ chance }) => chance),
  ]);
  const chanceOf = new Map(compared.map((pair, index) => [pair, chances[index]]));
  const changes = pairs.map((pair) => changeOf(pair, chanceOf.get(pair) ?? 1));
  const isSure = (_: unknown, index: number) => (chances[compared.length + index] ?? 1) <= SURE;
  const sure = candidates.filter(isSure).map(({ thing }) => thing);
  const things = unexplained([...edits(evidence, changes, newest), ...sure]).map((thing) => ({
    readers: readersOf(thing, evidence.recent),
    ...thing,
  }));
  const weight = ({ readers, low }: Task) => (readers ?? 0) * low;
  return { changes, next: things.sort((one, other) => weight(other) - weight(one)).slice(0, MOST_NEXT) };
}
