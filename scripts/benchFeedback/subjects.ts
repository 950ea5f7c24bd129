import { rmSync } from 'node:fs';
import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { getRequestListener } from '@hono/node-server';
import pg from 'pg';
import { createApp } from '../../src/server/app';
import { knownPages } from '../../src/server/builtSite';
import { createLimits } from '../../src/server/limits/limits';
import { createLog } from '../../src/server/log';
import { createMetrics } from '../../src/server/metrics/metrics';
import { createDatabase } from '../../src/server/store/database';
import { embeddedPool } from '../../src/server/store/embedded/openEmbedded';
import { countAll } from '../../src/server/store/migrations/0003Report';
import { sqlStore } from '../../src/server/store/sqlStore';
import { startPostgres } from '../postgres.mjs';
import { type BenchServer, benchFolder, startServer } from './server';
import { SITE } from './votes';

/** The database of a store in this process, and the app on the same pool. */
export interface Direct {
  readonly pool: pg.Pool;
  /** The whole server but for the network. */
  fetch(request: Request): Response | Promise<Response>;
  countAll(): Promise<void>;
  close(): Promise<void>;
}

/** One of the two stores. The embedded one can be opened by one at a time: the server or us. */
export interface Subject {
  readonly name: string;
  server(): Promise<BenchServer>;
  direct(): Promise<Direct>;
  remove(): Promise<void>;
}

const SETTINGS = {
  REPORT_TOKENS: [],
  COMMENT_DAYS: 365,
  VOTE_DAYS: 730,
  TRUST_PROXY: 1,
  VOTE_LIMIT: 20,
  PAGE_LIMIT: 0,
};

function directOn(pool: pg.Pool, close: () => Promise<void>): Direct {
  const db = createDatabase(pool);
  const clock = () => new Date();
  const app = createApp({
    store: sqlStore(db, close),
    pages: knownPages(SITE),
    csp: { scriptHashes: [], styleHashes: [], workers: [] },
    clock,
    log: createLog({ write: () => undefined }),
    limits: createLimits(SETTINGS, clock),
    metrics: createMetrics(),
    files: new Map(),
    settings: SETTINGS,
  });
  // As in the server: this adapter puts a lighter Response in the place of Node's.
  getRequestListener(app.fetch);
  return { pool, fetch: app.fetch, countAll: () => countAll(db), close };
}

export function embedded(bundle: string): Subject {
  const folder = benchFolder();
  return {
    name: 'embedded',
    server: () => startServer(bundle, folder, {}),
    direct: async () => {
      const lite = await PGlite.create(path.join(folder, '.data', 'pglite'));
      const pool = embeddedPool(lite);
      return directOn(pool, async () => {
        await pool.end();
        await lite.close();
      });
    },
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** On the server that DATABASE_URL names, whose votes are deleted, or on a private one that writes to disk in earnest. */
export async function postgres(bundle: string): Promise<Subject> {
  const own = process.env.DATABASE_URL === undefined ? await startPostgres({ durable: true }) : undefined;
  const url = own?.url ?? process.env.DATABASE_URL ?? '';
  const folder = benchFolder();
  return {
    name: 'PostgreSQL',
    server: () => startServer(bundle, folder, { DATABASE_URL: url }),
    direct: async () => {
      const pool = new pg.Pool({ connectionString: url });
      // When a measurement fails the server is stopped under the pool, and that must not be all that is told.
      pool.on('error', () => undefined);
      return directOn(pool, () => pool.end());
    },
    remove: async () => {
      rmSync(folder, { recursive: true, force: true });
      await own?.remove();
    },
  };
}
