import { type Kysely, sql } from 'kysely';
import * as v from 'valibot';
import { COMMENT_MAX } from '../../feedback';
import { isDay } from '../../report/period';
import { redact } from '../../secrets';
import { uuid } from '../http/fields';
import type { Database } from './database';
import { TABLES } from './everything';

/** Why an export was not taken; the store is as it was. */
export class RestoreRefused extends Error {
  override readonly name = 'RestoreRefused';
}

const ROWS_AT_ONCE = 500;

/** Ids of ours and of readers' browsers; no words. */
const id = v.pipe(v.string(), v.regex(/^[\w./,:-]{0,200}$/));
const moment = v.pipe(
  v.string(),
  v.isoTimestamp(),
  v.transform((text) => new Date(text)),
);
const day = v.pipe(v.string(), v.check(isDay));
const count = v.pipe(v.number(), v.integer());

/** A mark of what was removed may make a comment longer than its reader could. */
const words = v.pipe(
  v.string(),
  v.maxLength(COMMENT_MAX * 10),
  v.transform((text) => redact(text).text),
);

const edition = { page: id, locale: id, revision: id };

/**
 * The rows of an export, and the rows of a table that they become. The hashes of visitors and tokens were not exported:
 * the vote's own id stands in for the visitor, as for votes from before that rule, and no token fits.
 */
const ROWS = {
  [TABLES.feedback]: v.pipe(
    v.object({
      ...{ id: uuid, ...edition, vote: v.picklist(['yes', 'no']), reasons: id, comment: words },
      ...{ cause: id, status: id, fixed_in: id, created_at: moment, updated_at: moment },
    }),
    v.transform((row) => ({ ...row, visitor_hash: row.id, token_hash: '' })),
  ),
  [TABLES.outcome]: v.object({
    ...{ id: uuid, flow: id, cause: id, answer: id, locale: id, revision: id, created_at: moment },
  }),
  [TABLES.revision]: v.object({ ...edition, first_seen: moment }),
  [TABLES.voteDay]: v.pipe(
    v.object({ span: day, ...edition, about: id, yes: count, no: count }),
    v.transform((row) => ({ ...row, slot: 0 })),
  ),
  [TABLES.outcomeDay]: v.pipe(
    v.object({ span: day, flow: id, cause: id, locale: id, revision: id, answer: id, n: count }),
    v.transform((row) => ({ ...row, slot: 0 })),
  ),
  [TABLES.change]: v.object({
    ...{ id: uuid, at: moment, who: id, action: id, subject: id },
    detail: v.pipe(v.string(), v.regex(/^[\w ]{0,100}$/)),
  }),
};

type Name = keyof typeof ROWS;

const INTO = {
  [TABLES.feedback]: 'feedback',
  [TABLES.outcome]: 'outcome',
  [TABLES.revision]: 'revision',
  [TABLES.voteDay]: 'vote_tally',
  [TABLES.outcomeDay]: 'outcome_tally',
  [TABLES.change]: 'audit',
} as const satisfies Record<Name, keyof Database>;

const END = v.object({ table: v.literal(TABLES.end), rows: count });

function isName(table: unknown): table is Name {
  return typeof table === 'string' && Object.hasOwn(ROWS, table);
}

async function refuseIfUsed(db: Kysely<Database>): Promise<void> {
  for (const table of Object.values(INTO)) {
    if (table === 'revision') continue;
    const { rows } = await sql`select 1 from ${sql.table(table)} limit 1`.execute(db);
    if (rows.length > 0) throw new RestoreRefused(`The store is not empty: it has rows in ${table}.`);
  }
}

/** Months are the sums of their days. */
async function sumMonths(db: Kysely<Database>): Promise<void> {
  await sql`insert into vote_tally (span, page, locale, revision, about, slot, yes, no)
    select substr(span, 1, 7), page, locale, revision, about, 0, cast(sum(yes) as integer), cast(sum(no) as integer)
    from vote_tally group by 1, 2, 3, 4, 5`.execute(db);
  await sql`insert into outcome_tally (span, flow, cause, locale, revision, answer, slot, n)
    select substr(span, 1, 7), flow, cause, locale, revision, answer, 0, cast(sum(n) as integer)
    from outcome_tally group by 1, 2, 3, 4, 5, 6`.execute(db);
}

/** Rows of one table go in together. */
function writer(db: Kysely<Database>) {
  let table: Name | undefined;
  let waiting: object[] = [];
  const flush = async () => {
    if (table && waiting.length > 0)
      await db
        .insertInto(INTO[table])
        .values(waiting as never)
        .execute();
    waiting = [];
  };
  return {
    flush,
    add: async (name: Name, row: object) => {
      if (name !== table || waiting.length === ROWS_AT_ONCE) await flush();
      table = name;
      waiting.push(row);
    },
  };
}

/** Reads the rows of an export into an empty store: all of them, or none. See `ReportStore.restore`. */
export function restore(db: Kysely<Database>, rows: AsyncIterable<unknown>): Promise<Readonly<Record<string, number>>> {
  return db.transaction().execute(async (transaction) => {
    await refuseIfUsed(transaction);
    await transaction.deleteFrom('revision').execute();
    const { add, flush } = writer(transaction);
    const counts: Record<string, number> = {};
    let [read, end] = [0, -1];
    for await (const row of rows) {
      if (end !== -1) throw new RestoreRefused('There is more after the end of the export.');
      const { table } = Object(row) as { readonly table?: unknown };
      if (v.is(END, row)) {
        end = row.rows;
        continue;
      }
      read += 1;
      const parsed = isName(table) ? v.safeParse(ROWS[table], row) : undefined;
      if (!isName(table) || !parsed?.success) throw new RestoreRefused(`Row ${read} is none of an export.`);
      await add(table, parsed.output);
      counts[table] = (counts[table] ?? 0) + 1;
    }
    await flush();
    if (end !== read)
      throw new RestoreRefused(end === -1 ? 'The export is cut off.' : 'Rows of the export are missing.');
    await sumMonths(transaction);
    return counts;
  });
}
