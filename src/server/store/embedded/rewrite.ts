import { type Kysely, sql } from 'kysely';
import type { Database } from '../database';

/**
 * Writes the tables that readers' words are in anew, and lets go of the log that they stood in too: what was deleted
 * before is in no file afterwards. The engine has no process of its own that would ever do so. Statements wait meanwhile.
 */
export async function rewrite(db: Kysely<Database>): Promise<void> {
  // Else the engine gives old pieces of the log a new name and keeps what is in them.
  await sql`set wal_recycle = off`.execute(db);
  await sql`vacuum full feedback`.execute(db);
  await sql`vacuum full outcome`.execute(db);
  await sql`checkpoint`.execute(db);
  // The piece that is being written holds older words before its end; the next one begins without.
  await sql`select pg_switch_wal()`.execute(db);
  await sql`checkpoint`.execute(db);
}
