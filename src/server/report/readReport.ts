import { REASONS } from '../../feedback';
import { isLocale } from '../../i18n/locales';
import { MINIMUM_TO_COMPARE } from '../../report/compare';
import { addDays, dayOf, pointsOf, spansOf } from '../../report/period';
import { LEVEL, PRIOR_VOTES } from '../../report/score';
import type { ReportAnswer, ReportComment } from '../../report/types';
import { MARKS } from '../../secrets/marks';
import { CAUSE_IDS } from '../../validator/engine/causes';
import type { Settings } from '../settings';
import type { CommentRow, ReportStore } from '../store/reportStore';
import { figuresOf } from './figures';
import { cursorOf, type ReportQuery } from './parseQuery';

export const COMMENTS_AT_ONCE = 50;

function commentOf(row: CommentRow): ReportComment | undefined {
  const { locale, fixedIn, createdAt, status, reasons, cause, ...same } = row;
  if (!isLocale(locale)) return undefined;
  const vote = row.vote === 'yes' ? 'yes' : 'no';
  const ticked = reasons.split(',');
  const reached = CAUSE_IDS.find((id) => id === cause);
  return {
    ...same,
    locale,
    vote,
    day: dayOf(createdAt),
    reasons: REASONS[vote].filter((reason) => ticked.includes(reason)),
    status: status === 'accepted' || status === 'fixed' || status === 'not_actionable' ? status : 'new',
    removed: MARKS.test(row.comment),
    ...(reached && { cause: reached }),
    ...(fixedIn !== '' && { fixedIn }),
  };
}

async function commentsFor(store: ReportStore, query: ReportQuery, most: number): Promise<ReportAnswer['comments']> {
  const { period, ...filters } = query;
  const [from, before] = [new Date(period.from), new Date(addDays(period.to, 1))];
  // One more than is shown tells whether there are more.
  const rows = await store.comments({ ...filters, from, before, limit: most + 1 });
  const shown = rows.slice(0, most);
  const last = shown[shown.length - 1];
  const items = shown.flatMap((row) => commentOf(row) ?? []);
  return { items, ...(rows.length > shown.length && last && { next: cursorOf(last) }) };
}

/** The whole report for what was asked, from a handful of sums. */
export async function readReport(
  store: ReportStore,
  query: ReportQuery,
  { COMMENT_DAYS, VOTE_DAYS }: Pick<Settings, 'COMMENT_DAYS' | 'VOTE_DAYS'>,
  mostComments = COMMENTS_AT_ONCE,
): Promise<ReportAnswer> {
  const { period, page, locale } = query;
  const filters = { ...(page !== undefined && { page }), ...(locale !== undefined && { locale }) };
  const spans = spansOf(period);
  const { step, points } = pointsOf(period);
  const [votes, pointSums, outcomes, revisions, comments] = await Promise.all([
    store.voteSums({ ...filters, spans }),
    store.spanSums({ ...filters, spans: step === 'day' ? points : spans }),
    store.outcomeSums({ ...filters, spans }),
    store.revisions(filters),
    commentsFor(store, query, mostComments),
  ]);
  return {
    ...figuresOf(period, { votes, spans: pointSums, outcomes, revisions }, locale),
    filters,
    rules: {
      minimumToCompare: MINIMUM_TO_COMPARE,
      level: LEVEL,
      priorVotes: PRIOR_VOTES,
      commentDays: COMMENT_DAYS,
      voteDays: VOTE_DAYS,
    },
    comments,
  };
}
