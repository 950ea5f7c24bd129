import { type Kysely, sql } from 'kysely';
import type { Database } from './database';

/** Every table of ours but the counts of clients, which live for an hour. */
const TABLES = ['feedback', 'outcome', 'vote_tally', 'outcome_tally', 'revision', 'retention', 'audit'] as const;

type Table = (typeof TABLES)[number];

const ROWS_AT_ONCE = 500;

/** What stands in a server's tables before anybody has voted. */
const NOT_A_READERS = new Set<Table>(['revision', 'retention']);

async function count(db: Kysely<Database>, table: Table): Promise<number> {
  const { rows } = await sql<{ n: string }>`select count(*) as n from ${sql.table(table)}`.execute(db);
  return Number(rows[0]?.n ?? 0);
}

async function copy(from: Kysely<Database>, to: Kysely<Database>, table: Table): Promise<void> {
  await sql`declare part cursor for select * from ${sql.table(table)}`.execute(from);
  for (;;) {
    const { rows } = await sql<never>`fetch ${sql.raw(String(ROWS_AT_ONCE))} from part`.execute(from);
    if (rows.length === 0) break;
    await to.insertInto(table).values(rows).execute();
  }
  await sql`close part`.execute(from);
}

/**
 * Copies everything from one migrated database into another that has no vote yet, all or nothing, and gives the number
 * of rows of each table. Throws, and leaves the other as it was, when it has votes, or when not all have arrived.
 */
export async function copyAll(from: Kysely<Database>, to: Kysely<Database>): Promise<Readonly<Record<string, number>>> {
  return from.transaction().execute((source) =>
    to.transaction().execute(async (target) => {
      const copied: Record<string, number> = {};
      for (const table of TABLES) {
        if (NOT_A_READERS.has(table)) await target.deleteFrom(table).execute();
        else if ((await count(target, table)) > 0) throw new Error(`The other database has rows in ${table} already.`);
        await copy(source, target, table);
        const [sent, arrived] = [await count(source, table), await count(target, table)];
        if (sent !== arrived) throw new Error(`Of ${sent} rows of ${table} only ${arrived} have arrived.`);
        copied[table] = arrived;
      }
      return copied;
    }),
  );
}
