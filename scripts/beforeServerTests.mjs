import { buildServer } from './build-server.mjs';
import { emptyEmbedded } from './emptyEmbedded.mjs';
import { startPgBouncer } from './pgbouncer.mjs';
import { startPostgres } from './postgres.mjs';

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
