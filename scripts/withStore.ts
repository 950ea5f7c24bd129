import { renameSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { readSettings } from '../src/server/settings';
import { createDatabase } from '../src/server/store/database';
import { closeToOthers, lookInto, makeDataFolder, partsOf } from '../src/server/store/embedded/folder';
import { embeddedPool } from '../src/server/store/embedded/openEmbedded';
import type { FeedbackStore } from '../src/server/store/feedbackStore';
import { lockFolder } from '../src/server/store/folderLock';
import { migrate } from '../src/server/store/migrate';
import { sqlStore } from '../src/server/store/sqlStore';

type Work = (store: FeedbackStore) => Promise<void>;

async function withPool(pool: pg.Pool, work: Work): Promise<void> {
  const db = createDatabase(pool);
  try {
    await migrate(db);
    await work(sqlStore(db, async () => undefined));
  } finally {
    await db.destroy();
  }
}

/** The engine in this process; a new database gets its name when the work is done, so a failure leaves none behind. */
async function withEmbedded(dataDir: string, work: Work): Promise<void> {
  makeDataFolder(dataDir);
  const lock = await lockFolder(dataDir);
  try {
    const { database, unfinished } = partsOf(dataDir);
    const isNew = lookInto(dataDir, { mayMake: true }) === 'make';
    const lite = await PGlite.create(isNew ? unfinished : database);
    try {
      await withPool(embeddedPool(lite), work);
    } finally {
      await lite.close();
    }
    if (isNew) renameSync(unfinished, database);
    closeToOthers(database);
  } finally {
    lock.release();
  }
}

/** Opens the store that the settings name, for as long as the work takes. No server may have it open. */
export async function withStore(env: Readonly<Record<string, string | undefined>>, work: Work): Promise<void> {
  const settings = readSettings(env);
  if ('error' in settings) throw new Error(settings.error);
  const { DATABASE_URL, DATA_DIR } = settings.ok;
  if (DATABASE_URL === undefined) return withEmbedded(DATA_DIR, work);
  return withPool(new pg.Pool({ connectionString: DATABASE_URL, max: 1 }), work);
}
