import { readFileSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { type Kysely, sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, inject } from 'vitest';
import { createDatabase, type Database, type FeedbackTable, type OutcomeTable } from '../store/database';
import { embeddedPool } from '../store/embedded/openEmbedded';
import type { FeedbackStore } from '../store/feedbackStore';
import { migrate } from '../store/migrate';
import { sqlStore } from '../store/sqlStore';
import { freshDatabase } from './freshDatabase';
import { NOW, PAGES } from './testApp';

/** Opening takes some seconds. */
export const OPENING_MS = 180_000;

export interface TestDatabase {
  readonly pool: pg.Pool;
  readonly db: Kysely<Database>;
  readonly store: FeedbackStore;
  rows(): Promise<FeedbackTable[]>;
  outcomes(): Promise<OutcomeTable[]>;
  empty(): Promise<void>;
}

interface OpenPool {
  readonly pool: pg.Pool;
  close(): Promise<void>;
}

/** A pool on an empty database, for each kind of database that the server runs on. */
const OPENERS = {
  embedded: async (): Promise<OpenPool> => {
    const loadDataDir = new Blob([new Uint8Array(readFileSync(inject('emptyEmbedded')))]);
    const lite = await PGlite.create({ loadDataDir });
    return { pool: embeddedPool(lite), close: () => lite.close() };
  },
  PostgreSQL: async (): Promise<OpenPool> => {
    const { url, drop } = await freshDatabase();
    const pool = new pg.Pool({ connectionString: url });
    // A pool that has ended may still be saying goodbye when its database is dropped under it.
    pool.on('error', () => undefined);
    return { pool, close: drop };
  },
};

export type StoreKind = keyof typeof OPENERS;

/** What the suites of the store and of the API run on: `describe.each(STORES)('on %s', (kind) => …)`. */
export const STORES = Object.keys(OPENERS) as StoreKind[];

/** Everything that a store has counted in some spans, each kind in one order: a database gives sums in none. */
export async function sumsIn({ report }: FeedbackStore, spans: readonly string[]): Promise<readonly string[][]> {
  const kinds: readonly (readonly object[])[] = await Promise.all([
    report.voteSums({ spans }),
    report.outcomeSums({ spans }),
  ]);
  return kinds.map((sums) => sums.map((sum) => JSON.stringify(sum)).sort());
}

/** Empties every table there is, but for the notes of the migrations. */
async function emptyTables(db: Kysely<Database>): Promise<void> {
  const tables = await db.introspection.getTables();
  for (const { name } of tables) await sql`delete from ${sql.table(name)}`.execute(db);
}

/** A database of that kind with our tables and nothing in them; closing its store throws it away. */
export async function openTestDatabase(kind: StoreKind): Promise<TestDatabase> {
  const { pool, close } = await OPENERS[kind]();
  const db = createDatabase(pool);
  await migrate(db);
  const closeAll = async () => {
    await db.destroy();
    await close();
  };
  const store = sqlStore(db, closeAll);
  const empty = async () => {
    await emptyTables(db);
    await store.noteRevisions(PAGES.revisions, NOW);
  };
  await empty();
  return {
    pool,
    db,
    store,
    rows: () => db.selectFrom('feedback').selectAll().orderBy('created_at').orderBy('id').execute(),
    outcomes: () => db.selectFrom('outcome').selectAll().orderBy('created_at').orderBy('id').execute(),
    empty,
  };
}

/** Open databases that no test uses at the moment; the files that run in one process pass them on to each other. */
const idle: Record<StoreKind, TestDatabase[]> = { embedded: [], PostgreSQL: [] };

/**
 * A database of that kind for the tests of the `describe` it is called in: taken before them from those that are open,
 * since opening one takes some seconds, emptied before each, and left open after them; or, for who changes its tables,
 * one of `own` that is thrown away. It is not there yet while tests are being declared.
 *
 * @example describe.each(STORES)('on %s', (kind) => { const database = useTestDatabase(kind); … })
 */
export function useTestDatabase(kind: StoreKind, { own = false } = {}): TestDatabase {
  let opened: TestDatabase | undefined;
  const database = (): TestDatabase => {
    if (!opened) throw new Error('The database is open in tests and in hooks alone.');
    return opened;
  };
  beforeAll(async () => {
    opened = (own ? undefined : idle[kind].pop()) ?? (await openTestDatabase(kind));
  }, OPENING_MS);
  afterAll(async () => {
    if (own) await opened?.store.close();
    else if (opened) idle[kind].push(opened);
  });
  beforeEach(() => database().empty());
  return {
    get pool() {
      return database().pool;
    },
    get db() {
      return database().db;
    },
    get store() {
      return database().store;
    },
    rows: () => database().rows(),
    outcomes: () => database().outcomes(),
    empty: () => database().empty(),
  };
}
