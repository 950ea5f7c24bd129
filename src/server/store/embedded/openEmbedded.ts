import { statfsSync } from 'node:fs';
import type { PGlite } from '@electric-sql/pglite';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import pg from 'pg';
import { describeError, type Logger } from '../../log';
import { createDatabase } from '../database';
import { folderFault, StoreFault } from '../fault';
import type { FeedbackStore } from '../feedbackStore';
import type { FolderLock } from '../folderLock';
import { migrate } from '../migrate';
import { sqlStore } from '../sqlStore';
import { breakOff } from './breakOff';
import { type Engine, type EngineThread, startEngine } from './engineThread';
import { closeToOthers, lookInto, partsOf, watchFolder } from './folder';
import { leftoversIn } from './leftovers';
import { rewrite } from './rewrite';
import { sweeping } from './sweeping';

/** A new database takes about 40 MB, and an open one writes its log in pieces of 16. */
const LEAST_SPACE = 64 * 2 ** 20;

/** A pool that is one embedded PostgreSQL, for the same driver that talks to a real one. */
export function embeddedPool(engine: Engine | PGlite): pg.Pool {
  // The driver's side of it asks for nothing but what `Engine` has.
  const pool = new pg.Pool({ ...createPgConfig(engine as PGlite), max: 1 });
  // Without listeners an engine that ends would end the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

function freeSpace(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

/** Why the engine would not open what looked like a database. */
function openingFault(dataDir: string, error: Error): StoreFault {
  if (error instanceof StoreFault) return error;
  const known = folderFault(dataDir, error);
  if (known) return known;
  if (freeSpace(dataDir) < LEAST_SPACE)
    return folderFault(dataDir, Object.assign(error, { code: 'ENOSPC' })) as StoreFault;
  return new StoreFault(
    'damaged',
    `The database ${partsOf(dataDir).database} cannot be opened: its files are damaged. Stop the server, put the folder aside, restore it from a backup, and start again.`,
    { cause: error },
  );
}

/** What became of the folder under a running engine; undefined while all is well. */
function lossOf(dataDir: string, lock: FolderLock, isThere: () => boolean): StoreFault | undefined {
  const state = lock.state();
  if (state === 'taken') {
    return new StoreFault('taken', `Another server has taken the data folder ${dataDir}. Stop one of the two.`);
  }
  if (state === 'held' && isThere()) return undefined;
  return new StoreFault(
    'gone',
    `The data folder ${dataDir} was removed or renamed while the server runs. Put it back, and it is opened again.`,
  );
}

/** A store, and what tells when it has come to an end by itself. */
export interface OpenedStore {
  readonly store: FeedbackStore;
  readonly ended: Promise<Error>;
}

const WATCH_MS = 2_000;

async function openEngine(dataDir: string, lock: FolderLock, mayMake: boolean): Promise<EngineThread> {
  const { database, unfinished } = partsOf(dataDir);
  const making = lookInto(dataDir, { mayMake }) === 'make';
  let isThere = () => true;
  const loss = () => lossOf(dataDir, lock, isThere);
  const engine = startEngine({ database, ...(making && { unfinished }) }, loss);
  try {
    await engine.waitReady;
    closeToOthers(database);
    isThere = watchFolder(database);
    // The folder may also go while nobody writes.
    const watch = setInterval(() => {
      const found = loss();
      if (found) engine.abandon(found);
    }, WATCH_MS).unref();
    void engine.ended.then(() => clearInterval(watch));
    return engine;
  } catch (error) {
    await engine.close();
    throw openingFault(dataDir, error instanceof Error ? error : new Error(String(error)));
  }
}

/**
 * Opens the embedded database in the data folder and brings it up to date. Every statement is in its files before it
 * is answered, so a killed process loses nothing that was acknowledged. The caller holds the folder's lock. Throws a
 * `StoreFault` that says why it cannot be opened.
 */
export async function openEmbedded(
  dataDir: string,
  lock: FolderLock,
  { mayMake, log }: { readonly mayMake: boolean; readonly log: Logger },
): Promise<OpenedStore> {
  const engine = await openEngine(dataDir, lock, mayMake);
  const db = createDatabase(embeddedPool(engine));
  const leftovers = leftoversIn(partsOf(dataDir).leftovers);
  try {
    await migrate(db);
    if (leftovers.any()) await leftovers.sweepBy(() => rewrite(db));
  } catch (error) {
    await engine.close();
    throw openingFault(dataDir, error instanceof Error ? error : new Error(String(error)));
  }
  const sweeper = sweeping(
    leftovers,
    () => rewrite(db),
    (error) => log.warn({ error: describeError(error) }, 'what was deleted is still in files, trying again'),
  );
  const close = async () => {
    await Promise.race([sweeper.stop().then(() => db.destroy()), engine.ended]);
    await engine.close();
  };
  const store = sqlStore(db, close, () => {
    leftovers.note();
    sweeper.soon();
  });
  const { ended } = engine;
  return { store: { ...breakOff(store, ended), report: breakOff(store.report, ended), close: store.close }, ended };
}
