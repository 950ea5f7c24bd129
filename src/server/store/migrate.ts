import { setTimeout as sleep } from 'node:timers/promises';
import { type Kysely, type Migration, Migrator } from 'kysely';
import { StoreFault } from './fault';
import { MIGRATIONS } from './migrations';

const ATTEMPTS = 5;

/** Kysely says it in words alone. */
const UNKNOWN = /previously executed migration (\S+) is missing/;

function laterRelease(error: unknown): StoreFault | undefined {
  const name = error instanceof Error ? UNKNOWN.exec(error.message)?.[1] : undefined;
  if (name === undefined) return undefined;
  return new StoreFault(
    'later_release',
    `The database was used by a later release than this one (${name}). Nothing in it was changed. Start that release again, or restore the backup from before it.`,
  );
}

/**
 * Brings the tables up to date. Any number of processes may do so at once, without a lock: each migration runs in one
 * transaction with the note that it ran, so of two processes one wins, and the other fails, looks again and finds
 * nothing left to do. An error that stays is thrown; a database that a later release has changed is a `StoreFault`.
 */
export async function migrate<DB>(
  db: Kysely<DB>,
  migrations: Readonly<Record<string, Migration>> = MIGRATIONS,
): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } });
  for (let attempt = 1; ; attempt += 1) {
    const { error } = await migrator.migrateToLatest();
    if (!error) return;
    const fault = laterRelease(error);
    if (fault) throw fault;
    if (attempt === ATTEMPTS) throw error;
    await sleep(100 * attempt * (1 + Math.random()));
  }
}
