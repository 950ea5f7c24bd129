import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { aptInstall } from './apt.mjs';

const DEBIAN = '/usr/lib/postgresql';
const START_MS = 30_000;

/** PostgreSQL refuses to run as root; Debian's package brings a user for it. */
const asRoot = process.getuid?.() === 0;
const USER = asRoot ? 'postgres' : userInfo().username;

/** Tests may lose a machine's worth of data, not a process's: this is as safe against a killed process as the default. */
const FOR_TESTS = ['-c', 'fsync=off', '-c', 'full_page_writes=off'];

/** The folder of `initdb` and `postgres`, 15 or newer: from POSTGRES_BIN, Debian's newest, or the search path. */
function findBinaries() {
  const debian = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : [];
  const places = [
    process.env.POSTGRES_BIN,
    ...debian.map((version) => path.join(DEBIAN, version, 'bin')),
    ...(process.env.PATH ?? '').split(path.delimiter),
  ];
  return places.find((place) => place && existsSync(path.join(place, 'initdb')) && versionOf(place) >= 15);
}

function versionOf(place) {
  const { stdout } = spawnSync(path.join(place, 'postgres'), ['--version'], { encoding: 'utf8' });
  return Number(/ (\d+)/.exec(stdout ?? '')?.[1] ?? 0);
}

/** The package of PostgreSQL, where there is none. */
export function missingPostgres() {
  return process.env.TEST_DATABASE_URL || findBinaries() ? [] : ['postgresql'];
}

/** Path of PostgreSQL's programs, installed from Debian when there are none. Throws where they cannot be had. */
export function ensurePostgres() {
  const found = findBinaries();
  if (found) return found;
  console.log('Installing PostgreSQL from Debian …');
  const installed = aptInstall('postgresql') && findBinaries();
  if (installed) return installed;
  throw new Error('No PostgreSQL 15 or newer found. Install it (apt-get install postgresql), or set POSTGRES_BIN.');
}

/** The command as it must be called to run under PostgreSQL's user, and to end when we do. */
export function asUser(command, args) {
  const rights = asRoot ? [`--reuid=${USER}`, `--regid=${USER}`, '--clear-groups'] : [];
  return process.platform === 'linux' ? ['setpriv', [...rights, '--pdeathsig=INT', command, ...args]] : [command, args];
}

const FOLDER = /^help-postgres-(\d+)-/;

function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** A run that was killed could not take its folder away; its PostgreSQL ended with it. */
function sweep() {
  for (const name of readdirSync(tmpdir())) {
    const owner = FOLDER.exec(name)?.[1];
    if (!owner || isRunning(Number(owner))) continue;
    try {
      rmSync(path.join(tmpdir(), name), { recursive: true, force: true });
    } catch {
      // It belongs to another user of this machine.
    }
  }
}

/** A new folder, named after us, that PostgreSQL's user owns. */
export function makeFolder() {
  const folder = mkdtempSync(path.join(tmpdir(), `help-postgres-${process.pid}-`));
  if (asRoot) execFileSync('chown', [USER, folder]);
  return folder;
}

/** Runs one of PostgreSQL's programs to its end, under its user. */
function runAsUser(program, given, folder) {
  const [command, args] = asUser(program, given);
  execFileSync(command, args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
}

const INITDB = ['-U', 'help', '--auth=trust', '-E', 'UTF8', '--locale=C', '--no-sync', '--no-instructions'];

/**
 * A PostgreSQL of our own, in a temporary folder that only its user may enter, reached by a socket in that folder and
 * by no network address. It can be stopped and started again on the same data, and leaves nothing behind when it is
 * removed. With `durable` it writes to disk as a server in earnest does, which benchmarks need; with `standbyOf` it
 * follows another one until it is promoted.
 *
 * @param {{ durable?: boolean, standbyOf?: { folder: string } }} [options]
 */
export async function startPostgres({ durable = false, standbyOf } = {}) {
  const bin = ensurePostgres();
  sweep();
  const folder = makeFolder();
  const data = path.join(folder, 'data');
  if (standbyOf) {
    const copy = ['-D', data, '-h', standbyOf.folder, '-U', 'help', '-R', '-X', 'stream', '-c', 'fast', '--no-sync'];
    runAsUser(path.join(bin, 'pg_basebackup'), copy, folder);
  } else runAsUser(path.join(bin, 'initdb'), ['-D', data, ...INITDB], folder);

  const logFile = path.join(folder, 'log');
  const url = `postgresql://help@/postgres?host=${folder}`;
  let server;

  async function start() {
    const log = openSync(logFile, 'a');
    const settings = ['-D', data, '-k', folder, '-c', 'listen_addresses=', ...(durable ? [] : FOR_TESTS)];
    const [program, given] = asUser(path.join(bin, 'postgres'), settings);
    server = spawn(program, given, { cwd: folder, stdio: ['ignore', log, log] });
    closeSync(log);
    await untilReady();
  }

  async function untilReady() {
    const status = path.join(data, 'postmaster.pid');
    const deadline = Date.now() + START_MS;
    // The last line of this file says `ready` once connections are taken.
    while (!existsSync(status) || !/^ready\s*$/m.test(readFileSync(status, 'utf8'))) {
      if (server.exitCode !== null || Date.now() > deadline) {
        throw new Error(`PostgreSQL did not start:\n${readFileSync(logFile, 'utf8')}`);
      }
      await sleep(20);
    }
  }

  /** `SIGINT` ends connections and stops in good order, `SIGQUIT` as after a power cut. */
  async function stop(signal = 'SIGINT') {
    if (server.exitCode !== null) return;
    const gone = once(server, 'exit');
    server.kill(signal);
    await gone;
  }

  async function remove() {
    await stop();
    rmSync(folder, { recursive: true, force: true });
  }

  /** A standby becomes a primary. */
  function promote() {
    runAsUser(path.join(bin, 'pg_ctl'), ['-D', data, '-w', 'promote'], folder);
  }

  await start();
  return { url, folder, start, stop, remove, promote };
}
