import { type Dialect, Kysely, PostgresAdapter, PostgresDialect } from 'kysely';
import type pg from 'pg';

/** Columns of plain types only, so that every database that speaks PostgreSQL's protocol can hold them. */
export interface FeedbackTable {
  id: string;
  page: string;
  locale: string;
  revision: string;
  vote: string;
  /** Reason ids joined by commas, in the order of the list they come from. */
  reasons: string;
  comment: string;
  visitor_hash: string;
  token_hash: string;
  created_at: Date;
  updated_at: Date;
}

/** Which cause a walk ended at. No column names a reader, not even by a hash. */
export interface OutcomeTable {
  id: string;
  flow: string;
  cause: string;
  answer: string;
  locale: string;
  revision: string;
  created_at: Date;
}

export interface Database {
  feedback: FeedbackTable;
  outcome: OutcomeTable;
}

/**
 * Kysely takes an advisory lock while it migrates; clusters such as YugabyteDB do not always have these. Ours takes
 * none: `migrate` bears two processes at once without it.
 */
class LocklessAdapter extends PostgresAdapter {
  override async acquireMigrationLock(): Promise<void> {}
  override async releaseMigrationLock(): Promise<void> {}
}

class PlainDialect extends PostgresDialect {
  override createAdapter(): ReturnType<Dialect['createAdapter']> {
    return new LocklessAdapter();
  }
}

/** Typed SQL over a pool, be it of a PostgreSQL server or of the embedded database. Closing it ends the pool. */
export function createDatabase(pool: pg.Pool): Kysely<Database> {
  return new Kysely({ dialect: new PlainDialect({ pool }) });
}
