import { type Kysely, sql } from 'kysely';
import { auditOf } from './audit';
import { type OnErase, removeVote } from './changeVote';
import { commentCounts, commentsOf, setStatus } from './comments';
import type { Database } from './database';
import { everything } from './everything';
import type { OutcomeSum, ReportStore, SeenRevision, SpanSum, Spans, VoteSum } from './reportStore';
import { restore } from './restore';
import { withUnavailable } from './unavailable';

const NUMBER = /^-?\d+$/;

/** Sums come as text where their type is wider than a JavaScript number. */
function numbers<T extends object>(rows: readonly T[], ...columns: (keyof T)[]): readonly T[] {
  const cast = (value: unknown) => (typeof value === 'string' && NUMBER.test(value) ? Number(value) : value);
  return rows.map((row) => ({ ...row, ...Object.fromEntries(columns.map((column) => [column, cast(row[column])])) }));
}

const YES = sql<number>`sum(yes)`.as('yes');
const NO = sql<number>`sum(no)`.as('no');

async function voteSums(db: Kysely<Database>, { spans, page, locale }: Spans): Promise<readonly VoteSum[]> {
  const rows = await db
    .selectFrom('vote_tally')
    .select(['page', 'locale', 'revision', 'about', YES, NO])
    .where('span', 'in', spans)
    .$if(page !== undefined, (query) => query.where('page', '=', page ?? ''))
    .$if(locale !== undefined, (query) => query.where('locale', '=', locale ?? ''))
    .groupBy(['page', 'locale', 'revision', 'about'])
    .execute();
  return numbers(rows, 'yes', 'no');
}

async function spanSums(db: Kysely<Database>, { spans, page, locale }: Spans): Promise<readonly SpanSum[]> {
  const rows = await db
    .selectFrom('vote_tally')
    .select(['span', YES, NO])
    .where('span', 'in', spans)
    .where('about', '=', '')
    .$if(page !== undefined, (query) => query.where('page', '=', page ?? ''))
    .$if(locale !== undefined, (query) => query.where('locale', '=', locale ?? ''))
    .groupBy('span')
    .execute();
  return numbers(rows, 'yes', 'no');
}

async function outcomeSums(db: Kysely<Database>, { spans, page, locale }: Spans): Promise<readonly OutcomeSum[]> {
  const rows = await db
    .selectFrom('outcome_tally')
    .select(['flow', 'cause', 'locale', 'answer', sql<number>`sum(n)`.as('n')])
    .where('span', 'in', spans)
    .$if(locale !== undefined, (query) => query.where('locale', '=', locale ?? ''))
    // An outcome names no page; its revision is that of one page.
    .$if(page !== undefined, (query) =>
      query.where('revision', 'in', (eb) =>
        eb
          .selectFrom('revision')
          .select('revision.revision')
          .where('revision.page', '=', page ?? ''),
      ),
    )
    .groupBy(['flow', 'cause', 'locale', 'answer'])
    .execute();
  return numbers(rows, 'n');
}

function revisions(
  db: Kysely<Database>,
  { page, locale, revision }: Parameters<ReportStore['revisions']>[0],
): Promise<readonly SeenRevision[]> {
  return db
    .selectFrom('revision')
    .select(['page', 'locale', 'revision', 'first_seen as firstSeen'])
    .$if(page !== undefined, (query) => query.where('page', '=', page ?? ''))
    .$if(locale !== undefined, (query) => query.where('locale', '=', locale ?? ''))
    .$if(revision !== undefined, (query) => query.where('revision', '=', revision ?? ''))
    .orderBy('first_seen')
    .orderBy('revision')
    .execute();
}

/** The report's side of a migrated database. */
export function sqlReport(db: Kysely<Database>, onErase: OnErase): ReportStore {
  return {
    voteSums: (query) => withUnavailable(() => voteSums(db, query)),
    spanSums: (query) => withUnavailable(() => spanSums(db, query)),
    outcomeSums: (query) => withUnavailable(() => outcomeSums(db, query)),
    revisions: (query) => withUnavailable(() => revisions(db, query)),
    comments: (query) => withUnavailable(() => commentsOf(db, query)),
    commentCounts: (...args) => withUnavailable(() => commentCounts(db, ...args)),
    setStatus: (...args) => withUnavailable(() => setStatus(db, ...args)),
    erase: (id, actor) => withUnavailable(() => removeVote(db, { id, actor }, onErase)),
    audit: (most) => withUnavailable(() => auditOf(db, most)),
    everything: () => everything(db),
    restore: (rows) => withUnavailable(() => restore(db, rows)),
  };
}
