import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import pg from 'pg';
import { createDatabase } from './database';
import type { FeedbackStore } from './feedbackStore';
import { migrate } from './migrate';
import { sqlStore } from './sqlStore';

/** A pool that is one embedded PostgreSQL, for the same driver that talks to a real one. */
export function embeddedPool(lite: PGlite): pg.Pool {
  return new pg.Pool({ ...createPgConfig(lite), max: 1 });
}

/** Making the files keeps its thread busy for seconds, and pages are to be served meanwhile. */
async function makeFiles(folder: string): Promise<void> {
  // The bundle of the server holds the maker beside this code, see scripts/build-server.mjs.
  await once(new Worker(new URL('./embeddedMaker.mjs', import.meta.url), { workerData: folder }), 'exit');
}

/**
 * Opens the embedded database in the data folder and brings it up to date. Every statement is in its files before it
 * is answered, so a killed process loses nothing that was acknowledged. The caller holds the folder's lock.
 */
export async function openEmbedded(dataDir: string): Promise<FeedbackStore> {
  const folder = join(dataDir, 'pglite');
  await mkdir(dataDir, { recursive: true });
  if (!existsSync(join(folder, 'PG_VERSION'))) await makeFiles(folder);
  const lite = await PGlite.create(folder);
  const db = createDatabase(embeddedPool(lite));
  await migrate(db);
  return sqlStore(db, async () => {
    await db.destroy();
    await lite.close();
  });
}
