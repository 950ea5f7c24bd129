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

/** All that is kept, but for the hashes of visitors and tokens. Counts are summed over their slots. */
export async function* everything(db: Kysely<Database>): AsyncIterable<Row> {
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
  yield* named('feedback', byId(votes));
  yield* named('outcome', byId(outcomes));
  yield* named('revision', await db.selectFrom('revision').selectAll().orderBy('first_seen').execute());
  const voteCounts = await sql<Row>`
    select span, page, locale, revision, about, cast(sum(yes) as integer) as yes, cast(sum(no) as integer) as no
    from vote_tally where length(span) = 10 group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5`.execute(db);
  yield* named('votes of a day', voteCounts.rows);
  const outcomeCounts = await sql<Row>`
    select span, flow, cause, locale, revision, answer, cast(sum(n) as integer) as n
    from outcome_tally where length(span) = 10 group by 1, 2, 3, 4, 5, 6 order by 1, 2, 3, 4, 5, 6`.execute(db);
  yield* named('outcomes of a day', outcomeCounts.rows);
}
