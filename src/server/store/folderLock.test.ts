import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { FolderInUse, lockFolder } from './folderLock';
import { isRunning, thisProcess } from './processIdentity';

const HEARTBEAT_MS = 20;

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'));
  file = join(folder, 'server.lock');
});

async function deadPid(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'exit');
  return child.pid ?? 0;
}

test('the second to come is refused with one line', async () => {
  const lock = await lockFolder(folder);
  await expect(lockFolder(folder)).rejects.toThrow(
    `The data folder ${folder} is in use by another server (process ${process.pid}).`,
  );
  lock.release();
});

test('after the first has gone the folder is free', async () => {
  (await lockFolder(folder)).release();
  expect(existsSync(file)).toBe(false);
  (await lockFolder(folder)).release();
});

test('the folder is made when it is not there', async () => {
  const lock = await lockFolder(join(folder, 'a', 'b'));
  expect(existsSync(join(folder, 'a', 'b', 'server.lock'))).toBe(true);
  lock.release();
});

test('the lock of a killed process is taken over', async () => {
  writeFileSync(file, JSON.stringify({ ...thisProcess(), pid: await deadPid() }));
  const lock = await lockFolder(folder);
  expect(JSON.parse(readFileSync(file, 'utf8')).pid).toBe(process.pid);
  lock.release();
});

test('a number that was given to a new process does not keep the folder locked', async () => {
  writeFileSync(file, JSON.stringify({ ...thisProcess(), started: '1' }));
  (await lockFolder(folder)).release();
});

test('a server in another container that has stopped touching its lock is taken for dead', async () => {
  writeFileSync(file, JSON.stringify({ ...thisProcess(), place: 'elsewhere' }));
  (await lockFolder(folder, HEARTBEAT_MS)).release();
});

test('a server in another container that touches its lock is alive', async () => {
  writeFileSync(file, JSON.stringify({ ...thisProcess(), place: 'elsewhere' }));
  let time = 1;
  const alive = setInterval(() => utimesSync(file, time, time++), 5);
  await expect(lockFolder(folder, HEARTBEAT_MS)).rejects.toBeInstanceOf(FolderInUse);
  clearInterval(alive);
});

test('a lock with garbage in it is taken over', async () => {
  writeFileSync(file, 'garbage');
  (await lockFolder(folder, HEARTBEAT_MS)).release();
});

test('of many that come at once over a dead lock just one gets the folder', async () => {
  writeFileSync(file, JSON.stringify({ ...thisProcess(), started: '1' }));
  const results = await Promise.allSettled(Array.from({ length: 8 }, () => lockFolder(folder)));
  const winners = results.filter((result) => result.status === 'fulfilled');
  expect(winners).toHaveLength(1);
  winners[0]?.value.release();
});

test('a lock file that somebody took away is put back', async () => {
  const lock = await lockFolder(folder);
  rmSync(file);
  expect([lock.state(), existsSync(file)]).toEqual(['held', true]);
  lock.release();
});

test('a folder that another server has taken is not taken back, and its lock stays', async () => {
  const lock = await lockFolder(folder);
  writeFileSync(file, 'of another');
  expect(lock.state()).toBe('taken');
  lock.release();
  expect(readFileSync(file, 'utf8')).toBe('of another');
});

test('a folder that was renamed is gone until it is back, also when there is another of its name', async () => {
  const lock = await lockFolder(folder);
  renameSync(folder, `${folder}.aside`);
  const states = [lock.state()];
  mkdirSync(folder);
  states.push(lock.state());
  rmSync(folder, { recursive: true });
  renameSync(`${folder}.aside`, folder);
  expect([...states, lock.state()]).toEqual(['gone', 'gone', 'held']);
  lock.release();
});

test('a folder that goes while it is looked at was not taken by another server', async () => {
  const lock = await lockFolder(folder);
  const code = `const { renameSync } = require('node:fs');
    for (let at = 0; at < 20000; at += 1) { renameSync(process.argv[1], process.argv[2]); renameSync(process.argv[2], process.argv[1]); }`;
  const mover = spawn(process.execPath, ['-e', code, folder, `${folder}.aside`]);
  const states = new Set<string>();
  const ended = once(mover, 'exit');
  for (let looks = 0; mover.exitCode === null; looks += 1) {
    states.add(lock.state());
    if (looks % 100 === 0) await new Promise(setImmediate);
  }
  await ended;
  expect([...states].filter((state) => state === 'taken')).toEqual([]);
  lock.release();
});

test('a process knows itself to run', () => {
  expect(isRunning(thisProcess())).toBe(true);
});
