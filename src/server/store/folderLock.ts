import { linkSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import * as v from 'valibot';
import { makeDataFolder, watchFolder } from './embedded/folder';
import { isRunning, type ProcessIdentity, thisProcess } from './processIdentity';

const HEARTBEAT_MS = 2_000;
const OWNER = v.object({ pid: v.number(), place: v.string(), started: v.string() });

/** Another server uses the data folder. The message is one line for the operator. */
export class FolderInUse extends Error {
  override readonly name = 'FolderInUse';
}

function ownerOf(content: string): ProcessIdentity | undefined {
  try {
    return v.parse(OWNER, JSON.parse(content));
  } catch {
    return undefined;
  }
}

function read(file: string): { readonly content: string; readonly touched: number } | undefined {
  try {
    return { content: readFileSync(file, 'utf8'), touched: statSync(file).mtimeMs };
  } catch {
    return undefined;
  }
}

/** Creates the file with its content in one step, so that nobody ever reads a half-written lock. */
function createOnce(file: string, content: string): boolean {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, content, { mode: 0o600 });
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft);
  }
}

/** Owners that cannot be seen from here prove that they live by touching the file; clocks are not compared. */
async function isHeld(file: string, content: string, heartbeatMs: number): Promise<boolean> {
  const owner = ownerOf(content);
  const running = owner ? isRunning(owner) : 'unknown';
  if (running !== 'unknown') return running;
  const before = read(file)?.touched;
  await sleep(3 * heartbeatMs);
  return read(file)?.touched !== before;
}

/** Takes a dead owner's file away; false when somebody else was quicker and the file is already theirs. */
function clearAway(file: string, content: string): boolean {
  const aside = `${file}.${process.pid}.stale`;
  try {
    renameSync(file, aside);
  } catch {
    return false;
  }
  const wasStale = read(aside)?.content === content;
  if (!wasStale) createOnce(file, read(aside)?.content ?? '');
  rmSync(aside);
  return wasStale;
}

/** A folder that is this process's own. */
export interface FolderLock {
  /**
   * Whether it still is: `gone` when the path leads nowhere, or to another folder, `taken` when another server has it
   * now. A lock file that somebody has taken away is put back.
   */
  state(): 'held' | 'gone' | 'taken';
  release(): void;
}

/**
 * What the lock file says, after it was put back where it was missing. Only what is read there in another's words says
 * that the folder was taken: where it can be neither read nor written, it went at this moment.
 */
function lockedBy(file: string, content: string): ReturnType<FolderLock['state']> {
  try {
    const found = read(file)?.content ?? (createOnce(file, content) ? content : read(file)?.content);
    return found === content ? 'held' : found === undefined ? 'gone' : 'taken';
  } catch {
    return 'gone';
  }
}

function own(folder: string, file: string, content: string, heartbeatMs: number): FolderLock {
  const isThere = watchFolder(folder);
  const state = () => (isThere() ? lockedBy(file, content) : 'gone');
  const beat = (): void => {
    if (state() !== 'held') return;
    const now = new Date();
    try {
      utimesSync(file, now, now);
    } catch {
      // It went just now, or the disk has trouble. Whoever writes next asks for the state.
    }
  };
  const heartbeat = setInterval(beat, heartbeatMs).unref();
  return {
    state,
    release: () => {
      clearInterval(heartbeat);
      if (isThere() && read(file)?.content === content) rmSync(file, { force: true });
    },
  };
}

/**
 * Makes this process the only one that uses the folder. The embedded database does not notice a second process and
 * would be damaged by it. A lock left by a killed process is taken over at once, one left in a container that is gone
 * after three heartbeats.
 */
export async function lockFolder(folder: string, heartbeatMs = HEARTBEAT_MS): Promise<FolderLock> {
  makeDataFolder(folder);
  const file = join(folder, 'server.lock');
  const content = JSON.stringify(thisProcess());
  while (!createOnce(file, content)) {
    const there = read(file);
    if (!there) continue;
    if ((await isHeld(file, there.content, heartbeatMs)) || !clearAway(file, there.content)) {
      const owner = ownerOf(read(file)?.content ?? there.content);
      throw new FolderInUse(
        `The data folder ${folder} is in use by another server (process ${owner?.pid ?? 'unknown'}).`,
      );
    }
  }
  return own(folder, file, content, heartbeatMs);
}
