import pg from 'pg';
import type { Logger } from '../log';
import { createDatabase } from './database';
import type { FeedbackStore } from './feedbackStore';
import { migrate } from './migrate';
import { sqlStore } from './sqlStore';

/** Opens a PostgreSQL server, or a cluster that speaks its protocol, and brings it up to date. */
export async function openServer(databaseUrl: string, log: Logger): Promise<FeedbackStore> {
  const pool = new pg.Pool({ connectionString: databaseUrl, connectionTimeoutMillis: 5_000, statement_timeout: 5_000 });
  // Without listeners a connection that dies, be it idle or in the middle of a transaction, would end the process.
  pool.on('error', () => log.warn('database connection lost'));
  pool.on('connect', (client) => client.on('error', () => undefined));
  const db = createDatabase(pool);
  try {
    await migrate(db);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return sqlStore(db, () => db.destroy());
}
