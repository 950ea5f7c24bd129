import { REASONS, VOTES } from '../../feedback';
import { isLocale, LOCALES, type Locale } from '../../i18n/locales';
import { compare } from '../../report/compare';
import { dayOf, type Period, pointsOf } from '../../report/period';
import { score } from '../../report/score';
import type { ReportAnswer, RevisionChange, RevisionScore, Score } from '../../report/types';
import { CAUSE_IDS } from '../../validator/engine/causes';
import type { OutcomeSum, SeenRevision, SpanSum, VoteSum } from '../store/reportStore';

/** Sums as the store gives them. */
export interface Sums {
  readonly votes: readonly VoteSum[];
  readonly spans: readonly SpanSum[];
  readonly outcomes: readonly OutcomeSum[];
  readonly revisions: readonly SeenRevision[];
}

type Figures = Omit<ReportAnswer, 'filters' | 'rules' | 'comments'>;
type Counts = Pick<VoteSum, 'yes' | 'no'>;

/** The answer of somebody who goes to support instead of telling whether the error is gone. */
const EXIT = 'support';

function total(sums: readonly Counts[]): Counts {
  return sums.reduce((sum, { yes, no }) => ({ yes: sum.yes + yes, no: sum.no + no }), { yes: 0, no: 0 });
}

function groupBy<T>(rows: readonly T[], keyOf: (row: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}

function revisionScores(
  votes: readonly VoteSum[],
  revisions: readonly SeenRevision[],
  of: (counts: Counts) => Score,
): RevisionScore[] {
  const sums = groupBy(votes, ({ page, locale, revision }) => [page, locale, revision].join(' '));
  return revisions.flatMap(({ page, locale, revision, firstSeen }) => {
    const own = sums.get([page, locale, revision].join(' '));
    return own && isLocale(locale)
      ? [{ page, locale, revision, firstSeen: dayOf(firstSeen), score: of(total(own)) }]
      : [];
  });
}

/** Each revision that has votes against the one before it that has some. */
function changesAmong(scores: readonly RevisionScore[]): RevisionChange[] {
  const chains = groupBy(scores, ({ page, locale }) => locale + page);
  return [...chains.values()].flatMap((chain) =>
    chain.slice(1).map((after, index) => {
      const before = chain[index] ?? after;
      return {
        page: after.page,
        locale: after.locale,
        before: before.revision,
        after: after.revision,
        day: after.firstSeen,
        beforeScore: before.score,
        afterScore: after.score,
        verdict: compare(before.score, after.score),
      };
    }),
  );
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
  const told = outcomes.filter(({ answer }) => answer !== EXIT);
  return [...groupBy(told, ({ flow }) => flow)].flatMap(([flow, ofFlow]) =>
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
 * All figures of a report, from the sums of its period. Every share is drawn toward the one of all votes in it.
 * Languages without a vote have their line too, unless the report is of one language alone.
 */
export function figuresOf(period: Period, { votes, spans, outcomes, revisions }: Sums, only?: Locale): Figures {
  const plain = votes.filter(({ about }) => about === '');
  const pooled = score(total(plain));
  const of = (counts: Counts) => score(counts, pooled.shrunk);
  const byRevision = revisionScores(plain, revisions, of);
  const marks = revisions.map(({ firstSeen, ...rest }) => ({ day: dayOf(firstSeen), ...rest }));
  return {
    period: { ...period, step: pointsOf(period).step },
    pooled,
    byPage: [...groupBy(plain, ({ page }) => page)].sort().map(([page, sums]) => ({ page, score: of(total(sums)) })),
    byLocale: LOCALES.filter(({ id }) => only === undefined || id === only).map(({ id }) => ({
      locale: id,
      score: of(total(plain.filter(({ locale }) => locale === id))),
    })),
    byRevision,
    byCause: CAUSE_IDS.map((cause) => ({
      cause,
      score: of(total(votes.filter(({ about }) => about === `cause:${cause}`))),
    })).filter((entry) => entry.score.n > 0),
    points: pointsIn(period, spans),
    revisionMarks: marks.flatMap(({ day, page, locale, revision }) =>
      isLocale(locale) && period.from <= day && day <= period.to ? [{ day, page, locale, revision }] : [],
    ),
    changes: changesAmong(byRevision),
    reasons: reasonCounts(votes),
    outcomes: outcomesByCause(outcomes),
    exits: exits(outcomes),
  };
}
