import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { buildServer } from './build-server.mjs';
import { startPgBouncer } from './pgbouncer.mjs';
import { startPostgres } from './postgres.mjs';

/** A new embedded database takes seconds to make; opened from this copy of an empty one, half of one. */
async function emptyEmbedded() {
  const { version } = JSON.parse(readFileSync('node_modules/@electric-sql/pglite/package.json', 'utf8'));
  const file = `.cache/embedded-${version}.tar`;
  if (existsSync(file)) return file;
  mkdirSync('.cache', { recursive: true });
  const lite = await PGlite.create();
  const image = await lite.dumpDataDir('none');
  await lite.close();
  writeFileSync(`${file}.part`, Buffer.from(await image.arrayBuffer()));
  renameSync(`${file}.part`, file);
  return file;
}

/**
 * Before the tests of the server: bundles it, for they run at the same time, and gives them the address of a PostgreSQL, the one named by TEST_DATABASE_URL or a
 * private one that lives as long as the run, and an empty embedded database. Where PostgreSQL cannot be had the run
 * fails; no test is skipped. With TEST_THROUGH=pgbouncer everything goes through one in transaction mode.
 */
export default async function setup({ provide }) {
  await buildServer('.cache/server-test');
  const given = process.env.TEST_DATABASE_URL;
  const own = given ? undefined : await startPostgres();
  const bouncer = own && process.env.TEST_THROUGH === 'pgbouncer' ? await startPgBouncer(own) : undefined;
  provide('databaseUrl', given ?? bouncer?.url ?? own.url);
  provide('emptyEmbedded', await emptyEmbedded());
  return async () => {
    await bouncer?.remove();
    await own?.remove();
  };
}
