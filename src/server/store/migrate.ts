import { setTimeout as sleep } from 'node:timers/promises';
import { type Kysely, type Migration, Migrator } from 'kysely';
import { MIGRATIONS } from './migrations';

const ATTEMPTS = 5;

/**
 * Brings the tables up to date. Any number of processes may do so at once, without a lock: each migration runs in one
 * transaction with the note that it ran, so of two processes one wins, and the other fails, looks again and finds
 * nothing left to do. An error that stays is thrown.
 */
export async function migrate<DB>(
  db: Kysely<DB>,
  migrations: Readonly<Record<string, Migration>> = MIGRATIONS,
): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } });
  for (let attempt = 1; ; attempt += 1) {
    const { error } = await migrator.migrateToLatest();
    if (!error) return;
    if (attempt === ATTEMPTS) throw error;
    await sleep(100 * attempt * (1 + Math.random()));
  }
}
