import { PGlite } from '@electric-sql/pglite';
import type { Kysely } from 'kysely';
import { createDatabase, type Database, type FeedbackTable, type OutcomeTable } from '../store/database';
import { embeddedPool } from '../store/embedded';
import type { FeedbackStore } from '../store/feedbackStore';
import { migrate } from '../store/migrate';
import { sqlStore } from '../store/sqlStore';

/** Opening takes some seconds, so a test file opens one and empties it before each test. */
export const OPENING_MS = 180_000;

export interface TestDatabase {
  readonly db: Kysely<Database>;
  readonly store: FeedbackStore;
  rows(): Promise<FeedbackTable[]>;
  outcomes(): Promise<OutcomeTable[]>;
  empty(): Promise<void>;
}

/** A real PostgreSQL in memory with our tables. */
export async function openTestDatabase(): Promise<TestDatabase> {
  const lite = await PGlite.create();
  const db = createDatabase(embeddedPool(lite));
  await migrate(db);
  const close = async () => {
    await db.destroy();
    await lite.close();
  };
  return {
    db,
    store: sqlStore(db, close),
    rows: () => db.selectFrom('feedback').selectAll().orderBy('created_at').execute(),
    outcomes: () => db.selectFrom('outcome').selectAll().orderBy('created_at').execute(),
    empty: async () => {
      await db.deleteFrom('feedback').execute();
      await db.deleteFrom('outcome').execute();
    },
  };
}
