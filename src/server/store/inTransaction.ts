import { setTimeout as sleep } from 'node:timers/promises';
import type { Kysely, Transaction } from 'kysely';
import type { Database } from './database';

const ATTEMPTS = 6;

/** SQLSTATEs by which a database asks to do the whole transaction again: order of writes, and deadlock. */
function isRetryable(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === '40001' || error.code === '40P01');
}

/**
 * Does the work, which is one transaction, and again from its start when the database asks for that, as clusters with
 * serializable transactions do under load. The work must therefore do nothing but talk to the database.
 */
export async function retried<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt === ATTEMPTS || !isRetryable(error)) throw error;
      await sleep(5 * 2 ** attempt * Math.random());
    }
  }
}

/** Runs the work in a transaction that is tried again as often as `retried` does. */
export function inTransaction<T>(
  db: Kysely<Database>,
  work: (transaction: Transaction<Database>) => Promise<T>,
): Promise<T> {
  return retried(() => db.transaction().execute(work));
}
