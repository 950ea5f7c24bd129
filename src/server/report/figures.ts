import { REASONS, VOTES } from '../../feedback';
import { EXIT } from '../../flow/outcomes';
import { isLocale, LOCALES, type Locale } from '../../i18n/locales';
import { type Counts, editionOf, groupBy, onceEach, total } from '../../report/counts';
import type { Judgement } from '../../report/judge';
import { dayOf, type Period, pointsOf } from '../../report/period';
import { score } from '../../report/score';
import type { ChangeVerdict, Mark, ReportAnswer, RevisionChange, RevisionScore, Score } from '../../report/types';
import { CAUSE_IDS } from '../../validator/engine/causes';
import type { OutcomeSum, SeenRevision, SpanSum, VoteSum } from '../store/reportStore';

/** Sums as the store gives them, of the period and of what was chosen. */
export interface Sums {
  readonly votes: readonly VoteSum[];
  readonly spans: readonly SpanSum[];
  readonly outcomes: readonly OutcomeSum[];
}

/** What does not depend on the period. */
export interface Setting {
  readonly judgement: Judgement;
  /** The share of all votes ever, toward which every other is drawn: the same under every choice. */
  readonly toward: number;
  readonly revisions: readonly SeenRevision[];
  /** The editions that are served now. */
  readonly served: readonly Pick<SeenRevision, 'page' | 'locale' | 'revision'>[];
  readonly page?: string;
  readonly locale?: Locale;
}

type Figures = Omit<ReportAnswer, 'filters' | 'rules' | 'comments'>;

/** Sure ones first, harm before help; what nobody can tell comes last. */
const ORDER: readonly ChangeVerdict[] = [
  'worse',
  'better',
  'maybe_worse',
  'maybe_better',
  'no_difference_seen',
  'too_few',
];

function worstFirst<T extends { readonly score: Score }>(rows: readonly T[]): readonly T[] {
  const rank = ({ score: { n, shrunk } }: T) => (n === 0 ? 2 : shrunk);
  return rows.toSorted((one, other) => rank(one) - rank(other));
}

function revisionScores(
  votes: readonly VoteSum[],
  { revisions, served }: Setting,
  of: (counts: Counts) => Score,
): RevisionScore[] {
  const days = new Map(revisions.map((seen) => [editionOf(seen), dayOf(seen.firstSeen)]));
  const now = new Set(served.map(editionOf));
  return [...groupBy(votes, editionOf)].flatMap(([key, sums]) => {
    const [first] = sums;
    if (!first || !isLocale(first.locale)) return [];
    const { page, locale, revision } = first;
    const firstSeen = days.get(key);
    return [{ page, locale, revision, ...(firstSeen && { firstSeen }), current: now.has(key), score: of(total(sums)) }];
  });
}

function inOrder(changes: readonly RevisionChange[]): readonly RevisionChange[] {
  const newest = changes.toSorted((one, other) => (one.day < other.day ? 1 : -1));
  return newest.sort((one, other) => ORDER.indexOf(one.verdict) - ORDER.indexOf(other.verdict));
}

function reasonCounts(votes: readonly VoteSum[]): ReportAnswer['reasons'] {
  return VOTES.flatMap((vote) =>
    REASONS[vote].flatMap((reason) => {
      const count = total(votes.filter(({ about }) => about === `reason:${reason}`))[vote];
      return count === 0 ? [] : [{ vote, reason, count }];
    }),
  );
}

function outcomesByCause(outcomes: readonly OutcomeSum[]): ReportAnswer['outcomes'] {
  return [...groupBy(outcomes, ({ flow }) => flow)].flatMap(([flow, ofFlow]) =>
    CAUSE_IDS.flatMap((cause) => {
      const own = [...groupBy(ofFlow, (sum) => sum.answer)].map(
        ([answer, sums]) => [answer, sums.reduce((n, sum) => n + (sum.cause === cause ? sum.n : 0), 0)] as const,
      );
      const answers = Object.fromEntries(own.filter(([, n]) => n > 0).sort());
      return Object.keys(answers).length === 0 ? [] : [{ flow, cause, answers }];
    }),
  );
}

function exits(outcomes: readonly OutcomeSum[]): ReportAnswer['exits'] {
  const left = groupBy(
    outcomes.filter(({ answer }) => answer === EXIT),
    ({ flow, locale }) => `${flow} ${locale}`,
  );
  return [...left.values()].flatMap((sums) => {
    const [first] = sums;
    if (!first || !isLocale(first.locale)) return [];
    return [{ flow: first.flow, locale: first.locale, count: sums.reduce((n, sum) => n + sum.n, 0) }];
  });
}

function pointsIn(period: Period, spans: readonly SpanSum[]): ReportAnswer['points'] {
  const { step, points } = pointsOf(period);
  const sums = groupBy(spans, ({ span }) => span.slice(0, step === 'day' ? 10 : 7));
  return points.map((at) => ({ at, ...total(sums.get(at) ?? []) }));
}

/**
 * All figures of a report, from the sums of its period, and of the judgement what belongs to the page and language. Every
 * share is drawn toward the one of all votes. Languages without a vote have their line too, unless the report is of one
 * language alone. Votes of an unknown edition have a line of their own.
 */
export function figuresOf(period: Period, { votes, spans, outcomes }: Sums, setting: Setting): Figures {
  const { judgement, revisions, toward, page: onlyPage, locale: only } = setting;
  const plain = onceEach(votes);
  const of = (counts: Counts) => score(counts, toward);
  const fits = (wanted?: string, own?: string) => wanted === undefined || own === undefined || wanted === own;
  const isMeant = (at: { readonly page?: string; readonly locale?: string }) =>
    fits(onlyPage, at.page) && fits(only, at.locale);
  const byLocale = LOCALES.filter(({ id }) => only === undefined || id === only).map(({ id }) => ({
    locale: id,
    score: of(total(plain.filter(({ locale }) => locale === id))),
  }));
  const byCause = CAUSE_IDS.map((cause) => ({
    cause,
    score: of(total(votes.filter(({ about }) => about === `cause:${cause}`))),
  }));
  const marks = revisions.flatMap(({ firstSeen, page, locale, revision }): readonly Mark[] =>
    isLocale(locale) && isMeant({ page, locale }) ? [{ day: dayOf(firstSeen), page, locale, revision }] : [],
  );
  return {
    period: { ...period, step: pointsOf(period).step },
    next: judgement.next.filter(isMeant),
    pooled: of(total(plain)),
    byPage: worstFirst(
      [...groupBy(plain, ({ page }) => page)].map(([page, sums]) => ({ page, score: of(total(sums)) })),
    ),
    byLocale: worstFirst(byLocale),
    byRevision: worstFirst(revisionScores(plain, setting, of)),
    byCause: worstFirst(byCause.filter((entry) => entry.score.n > 0)),
    points: pointsIn(period, spans),
    editions: marks.toReversed(),
    revisionMarks: marks.filter(({ day }) => period.from <= day && day <= period.to),
    changes: inOrder(judgement.changes.filter(isMeant)),
    reasons: reasonCounts(votes),
    outcomes: outcomesByCause(outcomes),
    exits: exits(outcomes),
  };
}
