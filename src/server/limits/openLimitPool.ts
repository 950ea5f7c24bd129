import pg from 'pg';
import type { Logger } from '../log';

const PATIENCE_MS = 2_000;

/**
 * A small pool of its own for counting, so that counting never waits behind votes, nor votes behind counting. The table
 * is made by the migrations; until it is there, or when the database is slow, each server counts by itself.
 */
export function openLimitPool(databaseUrl: string, log: Logger): pg.Pool {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: 2,
    connectionTimeoutMillis: PATIENCE_MS,
    query_timeout: PATIENCE_MS,
  });
  // Without a listener a connection that dies while idle would end the process.
  pool.on('error', () => log.warn('database connection for limits lost'));
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}
