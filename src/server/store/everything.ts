import { type Kysely, sql } from 'kysely';
import type { Database } from './database';

type Row = Readonly<Record<string, unknown>>;

const ROWS_AT_ONCE = 1000;
const FIRST_ID = '00000000-0000-0000-0000-000000000000';

/** Rows in the order of their ids, a part at a time, so that memory does not grow with the table. */
async function* byId(read: (after: string) => Promise<readonly (Row & { readonly id: string })[]>): AsyncIterable<Row> {
  for (let after = FIRST_ID; ; ) {
    const rows = await read(after);
    yield* rows;
    const last = rows[rows.length - 1];
    if (!last) return;
    after = last.id;
  }
}

async function* named(table: string, rows: AsyncIterable<Row> | readonly Row[]): AsyncIterable<Row> {
  for await (const row of rows) yield { table, ...row };
}

/** Every table of an export, with what tells one of its rows from another. */
export const TABLES = {
  feedback: 'feedback',
  outcome: 'outcome',
  revision: 'revision',
  voteDay: 'votes of a day',
  outcomeDay: 'outcomes of a day',
  change: 'change',
  end: 'end',
} as const;

/** All that is kept, but for the hashes of visitors and tokens. Counts are summed over their slots. */
async function* kept(db: Kysely<Database>): AsyncIterable<Row> {
  const votes = (after: string) =>
    db
      .selectFrom('feedback')
      .select(['id', 'page', 'locale', 'revision', 'vote', 'reasons', 'comment', 'cause', 'status', 'fixed_in'])
      .select(['created_at', 'updated_at'])
      .where('id', '>', after)
      .orderBy('id')
      .limit(ROWS_AT_ONCE)
      .execute();
  const outcomes = (after: string) =>
    db.selectFrom('outcome').selectAll().where('id', '>', after).orderBy('id').limit(ROWS_AT_ONCE).execute();
  const changes = (after: string) =>
    db.selectFrom('audit').selectAll().where('id', '>', after).orderBy('id').limit(ROWS_AT_ONCE).execute();
  yield* named(TABLES.feedback, byId(votes));
  yield* named(TABLES.outcome, byId(outcomes));
  const revisions = db.selectFrom('revision').selectAll().orderBy('first_seen').orderBy('page').orderBy('locale');
  yield* named(TABLES.revision, await revisions.execute());
  const voteCounts = await sql<Row>`
    select span, page, locale, revision, about, cast(sum(yes) as integer) as yes, cast(sum(no) as integer) as no
    from vote_tally where length(span) = 10 group by 1, 2, 3, 4, 5 having sum(yes) <> 0 or sum(no) <> 0
    order by 1, 2, 3, 4, 5`.execute(db);
  yield* named(TABLES.voteDay, voteCounts.rows);
  const outcomeCounts = await sql<Row>`
    select span, flow, cause, locale, revision, answer, cast(sum(n) as integer) as n
    from outcome_tally where length(span) = 10 group by 1, 2, 3, 4, 5, 6 order by 1, 2, 3, 4, 5, 6`.execute(db);
  yield* named(TABLES.outcomeDay, outcomeCounts.rows);
  yield* named(TABLES.change, byId(changes));
}

/** The same, and a last row that says how many there were, so that nobody takes a part for the whole. */
export async function* everything(db: Kysely<Database>): AsyncIterable<Row> {
  let rows = 0;
  for await (const row of kept(db)) {
    rows += 1;
    yield row;
  }
  yield { table: TABLES.end, rows };
}
