import { REASONS } from '../../feedback';
import { isLocale } from '../../i18n/locales';
import { MINIMUM_TO_COMPARE } from '../../report/compare';
import { onceEach, total } from '../../report/counts';
import { judge } from '../../report/judge';
import { addDays, dayOf, lastMonths, MOST_DAYS, pointsOf, spansOf } from '../../report/period';
import { LEVEL, PRIOR_VOTES, score } from '../../report/score';
import type { ReportAnswer, ReportComment } from '../../report/types';
import { MARKS } from '../../secrets/marks';
import { CAUSE_IDS } from '../../validator/engine/causes';
import type { Deps } from '../deps';
import { statusOf } from '../store/comments';
import type { CommentRow, ReportStore } from '../store/reportStore';
import { figuresOf, type Setting } from './figures';
import { cursorOf, type ReportQuery } from './parseQuery';

const COMMENTS_AT_ONCE = 10;

/** Past this many of a status the page says "and more". */
const COUNTED_AT_MOST = 1000;

/** Months that count as of late, and those before them that these are compared with. */
const RECENT_MONTHS = 3;
const YEAR_MONTHS = 12;

/** What is judged goes back so far: longer than any report. */
const ALL_MONTHS = Math.ceil(MOST_DAYS / 30);

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
    status: statusOf(status),
    removed: MARKS.test(row.comment),
    ...(reached && { cause: reached }),
    ...(fixedIn !== '' && { fixedIn }),
  };
}

async function commentsFor(store: ReportStore, query: ReportQuery, most: number): Promise<ReportAnswer['comments']> {
  const { period, comments, after, ...where } = query;
  const choice = { ...where, ...comments, from: new Date(period.from), before: new Date(addDays(period.to, 1)) };
  // One more than is shown tells whether there are more.
  const rows = await store.comments({ ...choice, ...(after && { after }), limit: most + 1 });
  const shown = rows.slice(0, most);
  const last = shown.at(-1);
  return {
    items: shown.flatMap((row) => commentOf(row) ?? []),
    counts: await store.commentCounts(choice, COUNTED_AT_MOST),
    ...(rows.length > shown.length && last && { next: cursorOf(last) }),
  };
}

/** What is the same under every choice; whole months only, so that it costs the same however many votes there are. */
async function settingOf({
  store: { report },
  pages,
  clock,
}: Pick<Deps, 'store' | 'pages' | 'clock'>): Promise<Setting> {
  const now = clock();
  const months = lastMonths(now, ALL_MONTHS);
  const [recent, year] = [months.slice(-RECENT_MONTHS), months.slice(-RECENT_MONTHS - YEAR_MONTHS, -RECENT_MONTHS)];
  const [ever, ofLate, before, outcomes, revisions] = await Promise.all([
    report.voteSums({ spans: months }),
    report.voteSums({ spans: recent }),
    report.voteSums({ spans: year }),
    report.outcomeSums({ spans: months.slice(-YEAR_MONTHS) }),
    report.revisions({}),
  ]);
  const served = pages.revisions;
  const judgement = judge({ now, ever, recent: ofLate, before, outcomes, revisions, places: served });
  const toward = score(total(onceEach(ever))).shrunk;
  return { judgement, toward, revisions, served };
}

/** The whole report for what was asked, from a handful of sums. */
export async function readReport(
  deps: Pick<Deps, 'store' | 'pages' | 'clock' | 'settings'>,
  query: ReportQuery,
  mostComments = COMMENTS_AT_ONCE,
): Promise<ReportAnswer> {
  const { period, page, locale } = query;
  const store = deps.store.report;
  const where = { ...(page !== undefined && { page }), ...(locale !== undefined && { locale }) };
  const spans = spansOf(period);
  const { step, points } = pointsOf(period);
  const [setting, votes, pointSums, outcomes, comments] = await Promise.all([
    settingOf(deps),
    store.voteSums({ ...where, spans }),
    store.spanSums({ ...where, spans: step === 'day' ? points : spans }),
    store.outcomeSums({ ...where, spans }),
    commentsFor(store, query, mostComments),
  ]);
  return {
    ...figuresOf(period, { votes, spans: pointSums, outcomes }, { ...setting, ...where }),
    filters: { ...where, ...query.comments },
    rules: {
      minimumToCompare: MINIMUM_TO_COMPARE,
      level: LEVEL,
      countedAtMost: COUNTED_AT_MOST,
      priorVotes: PRIOR_VOTES,
      commentDays: deps.settings.COMMENT_DAYS,
      voteDays: deps.settings.VOTE_DAYS,
    },
    comments,
  };
}
