import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { startPgBouncer } from '../../../scripts/pgbouncer.mjs';
import { startPostgres } from '../../../scripts/postgres.mjs';

/** A primary with a standby that has every commit before it is told, and a pooler that leads to the primary. */
export interface Cluster {
  readonly url: string;
  /** The primary ends as after a power cut. */
  losePrimary(): Promise<void>;
  /** The standby takes its place, and the pooler leads there. */
  promoteStandby(): void;
  remove(): Promise<void>;
}

async function ask(url: string, ...statements: readonly string[]): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    let result: pg.QueryResult | undefined;
    for (const statement of statements) result = await client.query(statement);
    return result as pg.QueryResult;
  } finally {
    await client.end();
  }
}

async function untilSynchronous(url: string): Promise<void> {
  for (;;) {
    const { rows } = await ask(url, "select 1 from pg_stat_replication where sync_state = 'sync'");
    if (rows.length > 0) return;
    await sleep(50);
  }
}

export async function startCluster({ durable = false } = {}): Promise<Cluster> {
  const primary = await startPostgres({ durable });
  const standby = await startPostgres({ durable, standbyOf: primary });
  await ask(primary.url, "alter system set synchronous_standby_names = '*'", 'select pg_reload_conf()');
  await untilSynchronous(primary.url);
  const pooler = await startPgBouncer(primary);
  return {
    url: pooler.url,
    losePrimary: () => primary.stop('SIGQUIT'),
    promoteStandby: () => {
      standby.promote();
      pooler.leadTo(standby);
    },
    remove: async () => {
      await pooler.remove();
      await standby.remove();
      await primary.remove();
    },
  };
}
