import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parse } from 'pg-connection-string';
import type { ServedRevision } from './builtSite';
import type { Deps } from './deps';
import { describeError, type Logger } from './log';
import type { Settings } from './settings';
import { type OpenedStore, openEmbedded } from './store/embedded/openEmbedded';
import { folderFault, StoreFault } from './store/fault';
import { FolderInUse, type FolderLock, lockFolder } from './store/folderLock';
import type { LateStore } from './store/lateStore';
import { openServer } from './store/server';

/** A database server comes back by itself; for a folder somebody has to do something. */
const RETRY_MS = { served: 2_000, embedded: 5_000 };

/** Opens the store that the settings ask for, as often as it is called; throws a `StoreFault`, or an error of its own. */
export interface Opener {
  readonly kind: 'embedded' | 'served';
  /** Which it is, for the log: the folder, or host and name of the database, without user and password. */
  readonly place: string;
  open(): Promise<OpenedStore>;
  /** Gives back what was taken for it. */
  release(): void;
}

async function lockOf(dataDir: string): Promise<FolderLock> {
  try {
    return await lockFolder(dataDir);
  } catch (error) {
    if (error instanceof FolderInUse) throw error;
    throw folderFault(dataDir, error) ?? error;
  }
}

/**
 * The embedded store. Takes its folder at once, so that a second server on it ends before it listens. A folder that
 * cannot be used at all is no reason to end: it is tried again with the store.
 */
async function embeddedOpener(dataDir: string, log: Logger): Promise<Opener> {
  const taken = await lockOf(dataDir).catch((error: unknown) => {
    if (error instanceof FolderInUse) throw error;
    return undefined;
  });
  let [lock, wasOpen] = [taken, false];
  return {
    kind: 'embedded',
    place: resolve(dataDir),
    open: async () => {
      lock ??= await lockOf(dataDir);
      const opened = await openEmbedded(dataDir, lock, { mayMake: !wasOpen, log });
      wasOpen = true;
      return opened;
    },
    release: () => lock?.release(),
  };
}

function placeOf(databaseUrl: string): string {
  const { host, database } = parse(databaseUrl);
  return `${host ?? 'localhost'}/${database ?? ''}`;
}

function servedOpener(databaseUrl: string, log: Logger): Opener {
  return {
    kind: 'served',
    place: placeOf(databaseUrl),
    open: async () => ({ store: await openServer(databaseUrl, log), ended: new Promise(() => undefined) }),
    release: () => undefined,
  };
}

/** What opens the store that the settings ask for. Throws `FolderInUse` when another server has it. */
export async function openerOf({ DATABASE_URL, DATA_DIR }: Settings, log: Logger): Promise<Opener> {
  return DATABASE_URL === undefined ? embeddedOpener(DATA_DIR, log) : servedOpener(DATABASE_URL, log);
}

/** What every server tells its store before it is used, and what is done with it then. */
interface Job extends Pick<Deps, 'clock' | 'log' | 'metrics'> {
  readonly store: LateStore;
  readonly served: readonly ServedRevision[];
  /** Called each time the store has been opened. */
  readonly onOpen: () => void;
}

async function openAnnounced({ open }: Opener, { served, clock }: Job): Promise<OpenedStore> {
  const opened = await open();
  try {
    await opened.store.noteRevisions(served, clock());
    return opened;
  } catch (error) {
    await opened.store.close();
    throw error;
  }
}

function faultOf(error: unknown, kind: Opener['kind']): StoreFault {
  if (error instanceof StoreFault) return error;
  const message =
    kind === 'served'
      ? 'The database server cannot be reached or used. It is tried again; meanwhile pages are served and votes wait with their readers.'
      : 'The embedded database has stopped. It is opened again.';
  return new StoreFault(kind === 'served' ? 'away' : 'stopped', message, { cause: error });
}

function aborted(signal: AbortSignal): Promise<undefined> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(undefined);
    signal.addEventListener('abort', () => resolve(undefined), { once: true });
  });
}

/** Opens the store once and waits for its end; gives why it is not open, or undefined when the signal ended it. */
async function openOnce(opener: Opener, job: Job, signal: AbortSignal): Promise<StoreFault | undefined> {
  let opened: OpenedStore | undefined;
  try {
    opened = await openAnnounced(opener, job);
    job.store.open(opened.store);
    job.metrics.store('open');
    job.log.info({ store: opener.kind, place: opener.place }, 'database open');
    if (!signal.aborted) job.onOpen();
    const reason = await Promise.race([opened.ended, aborted(signal)]);
    return reason && faultOf(reason, opener.kind);
  } catch (error) {
    return faultOf(error, opener.kind);
  } finally {
    job.store.lose();
    await opened?.store.close().catch(() => undefined);
  }
}

/**
 * Keeps the store open until the signal ends it, whatever becomes of it. Each reason why it is not open is told once,
 * in a line for the operator. One that passes is waited for; one that asks for somebody's hand stays until the server is
 * started anew. Never throws: pages are served either way.
 */
export async function keepOpen(opener: Opener, job: Job, signal: AbortSignal): Promise<void> {
  for (let told = ''; !signal.aborted; ) {
    const fault = await openOnce(opener, job, signal);
    if (!fault || signal.aborted) return;
    job.metrics.store(fault.code);
    if (fault.code !== told) {
      const error = fault.cause === undefined ? {} : { error: describeError(fault.cause) };
      job.log.error({ store: opener.kind, fault: fault.code, ...error }, fault.message);
    }
    told = fault.code;
    if (!fault.mayPass) return;
    await sleep(RETRY_MS[opener.kind], undefined, { signal }).catch(() => undefined);
  }
}
