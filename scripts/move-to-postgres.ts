import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { copyAll } from '../src/server/store/copyAll';
import { createDatabase } from '../src/server/store/database';
import { lookInto, partsOf } from '../src/server/store/embedded/folder';
import { embeddedPool } from '../src/server/store/embedded/openEmbedded';
import { lockFolder } from '../src/server/store/folderLock';
import { migrate } from '../src/server/store/migrate';

/**
 * `DATA_DIR=… DATABASE_URL=postgres://… npm run move-to-postgres`: copies the embedded store of a stopped server into an
 * empty PostgreSQL database, all or nothing. The embedded one stays as it is, but for being brought up to date.
 */
async function main(): Promise<void> {
  const { DATA_DIR = '.data', DATABASE_URL } = process.env;
  if (DATABASE_URL === undefined) throw new Error('DATABASE_URL must say where to.');
  const lock = await lockFolder(DATA_DIR);
  try {
    if (lookInto(DATA_DIR, { mayMake: true }) !== 'open') throw new Error(`There is no database in ${DATA_DIR}.`);
    const lite = await PGlite.create(partsOf(DATA_DIR).database);
    const [from, to] = [
      createDatabase(embeddedPool(lite)),
      createDatabase(new pg.Pool({ connectionString: DATABASE_URL, max: 1 })),
    ];
    for (const db of [from, to]) await migrate(db);
    for (const [table, rows] of Object.entries(await copyAll(from, to))) console.log(`${table}: ${rows}`);
    await Promise.all([from.destroy(), to.destroy()]);
    await lite.close();
  } finally {
    lock.release();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
