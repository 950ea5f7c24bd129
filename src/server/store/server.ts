import pg from 'pg';
import type { Logger } from '../log';
import { createDatabase } from './database';
import type { FeedbackStore } from './feedbackStore';
import { migrate } from './migrate';
import { sqlStore } from './sqlStore';

const CONNECT_MS = 5_000;

/** Given to the database; what it has not answered a little later is given up here, for the line may be dead. */
const STATEMENT_MS = 5_000;
const GIVEN_UP_MS = 8_000;

/** Migrations may count a million votes, which takes longer than a reader's vote may. */
async function bringUpToDate(connectionString: string): Promise<void> {
  const pool = new pg.Pool({ connectionString, connectionTimeoutMillis: CONNECT_MS, max: 1 });
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  const db = createDatabase(pool);
  try {
    await migrate(db);
  } finally {
    await db.destroy();
  }
}

/** A pooler that hands its connections on from one to the other takes no settings for one of them. */
const POOLER = /unsupported startup parameter/;

/** Whether every connection may carry a limit of its own; behind a pooler in its default settings it may not. */
async function takesSettings(connectionString: string): Promise<boolean> {
  const client = new pg.Client({
    connectionString,
    connectionTimeoutMillis: CONNECT_MS,
    statement_timeout: STATEMENT_MS,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch (error) {
    if (error instanceof Error && POOLER.test(error.message)) return false;
    throw error;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/**
 * Opens a PostgreSQL server, or a cluster that speaks its protocol, and brings it up to date. A query that is not
 * answered in time is given up, so that a dead line holds up nobody for long. Nothing is kept in a connection, so a
 * pooler in transaction mode may stand between; there the database itself should be given the limit for statements.
 */
export async function openServer(
  databaseUrl: string,
  log: Logger,
  givenUpMs: number = GIVEN_UP_MS,
): Promise<FeedbackStore> {
  await bringUpToDate(databaseUrl);
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    connectionTimeoutMillis: CONNECT_MS,
    ...((await takesSettings(databaseUrl)) && { statement_timeout: STATEMENT_MS }),
    query_timeout: givenUpMs,
    keepAlive: true,
  });
  // Without listeners a connection that dies, be it idle or in the middle of a transaction, would end the process.
  pool.on('error', () => log.warn('database connection lost'));
  pool.on('connect', (client) => client.on('error', () => undefined));
  const db = createDatabase(pool);
  return sqlStore(db, () => db.destroy());
}
