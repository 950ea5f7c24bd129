import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { VOTE } from './testApp';

/** Making a first embedded database on a busy machine. */
const READY_MS = 150_000;

/** A server lives seconds here, so V8 need not compile its database a second time, better. */
const QUICKLY = '--liftoff-only';

const BUNDLE = resolve('.cache/server-test');

interface Exit {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

export interface ServerProcess {
  /** The address it printed, without the last slash. */
  readonly address: string;
  readonly pid: number;
  /** Its log so far. */
  errors(): string;
  stop(signal: NodeJS.Signals): Promise<Exit>;
}

const running = new Set<ChildProcess>();

/** Bundles the server as `npm start` does; before tests it is done once for all of them. */
export function bundleServer(): void {
  execFileSync(process.execPath, ['scripts/build-server.mjs', BUNDLE]);
}

/** A folder with a built site of one article, to start the server in. */
export function makeSite(): string {
  const folder = mkdtempSync(join(tmpdir(), 'server-'));
  mkdirSync(join(folder, 'build'));
  writeFileSync(join(folder, 'build', 'index.html'), 'home');
  writeFileSync(
    join(folder, 'build', 'pages.json'),
    JSON.stringify([{ page: VOTE.page, locale: VOTE.locale, revision: VOTE.revision }]),
  );
  return folder;
}

function run(
  folder: string,
  env: Record<string, string>,
): { child: ChildProcess; exit: Promise<Exit>; printed: () => string; logged: () => string } {
  const child = spawn(process.execPath, [QUICKLY, join(BUNDLE, 'main.mjs')], {
    cwd: folder,
    env: { PORT: '0', ...env },
  });
  running.add(child);
  let [output, errors] = ['', ''];
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  const exit = once(child, 'close').then(() => {
    running.delete(child);
    return { code: child.exitCode, output, errors };
  });
  return { child, exit, printed: () => output, logged: () => errors };
}

/** Ends what a failed test left running. */
export function killAll(): void {
  for (const child of running) child.kill('SIGKILL');
}

/** Starts a server that is expected to give up by itself. */
export function runToExit(folder: string, env: Record<string, string> = {}): Promise<Exit> {
  return run(folder, env).exit;
}

/** Starts a server and waits for the line with its address. */
export async function startServer(folder: string, env: Record<string, string> = {}): Promise<ServerProcess> {
  const { child, exit, printed, logged } = run(folder, env);
  while (!printed().includes('\n')) {
    if (child.exitCode !== null) throw new Error((await exit).errors);
    await sleep(20);
  }
  return {
    address: /http:\S+(?=\/)/.exec(printed())?.[0] ?? '',
    pid: child.pid ?? 0,
    errors: logged,
    stop: (signal) => {
      child.kill(signal);
      return exit;
    },
  };
}

/** A busy server may drop a connection that was kept open; whoever asks then asks again. */
async function isReady({ address }: ServerProcess): Promise<boolean> {
  return fetch(`${address}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  );
}

/** Waits until something is so; throws what `missing` says when it never is. */
export async function until(
  isSo: () => boolean | Promise<boolean>,
  missing: () => string,
  patienceMs = READY_MS,
): Promise<void> {
  const deadline = Date.now() + patienceMs;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error(missing());
    await sleep(20);
  }
}

export function untilReady(server: ServerProcess): Promise<void> {
  return until(
    () => isReady(server),
    () => 'The server is not ready.',
  );
}
