import { cpSync, existsSync, mkdirSync, renameSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { diskFullWhile } from './testing/diskFull';
import { filesWith } from './testing/filesWith';
import { seedSite } from './testing/freshDatabase';
import { killAll, makeSite, startServer, untilReady } from './testing/serverProcess';
import { bodyOf, idOf, json, VOTE } from './testing/testApp';
import { OPENING_MS } from './testing/testDatabase';
import { ENV, faults, health, pagesOnly, troubleOf, untilTrouble, vote, votesKept } from './testing/troubledServer';

/** A data folder with one vote in it, that the tests spoil copies of. */
let whole: string;

beforeAll(async () => {
  whole = makeSite();
  seedSite(whole);
  const server = await startServer(whole);
  await untilReady(server);
  await vote(server, 1);
  await server.stop('SIGTERM');
}, OPENING_MS);

afterAll(killAll);

function copyOfWhole(): { site: string; database: string } {
  const site = makeSite();
  cpSync(join(whole, '.data'), join(site, '.data'), { recursive: true });
  return { site, database: join(site, '.data', 'pglite') };
}

async function wal(database: string): Promise<string> {
  const names = await readdir(join(database, 'pg_wal'));
  return join(database, 'pg_wal', names.filter((name) => /^[0-9A-F]{24}$/.test(name)).sort()[0] ?? '');
}

function emptied(database: string): void {
  rmSync(database, { recursive: true });
  mkdirSync(database);
}

function onlyNoted(database: string): void {
  rmSync(database, { recursive: true });
  writeFileSync(`${database}.leftovers`, '');
}

async function noteLaterRelease(database: string): Promise<void> {
  const lite = await PGlite.create(database);
  await lite.exec("insert into kysely_migration values ('9999_future', '2027-01-01')");
  await lite.close();
}

describe('a database that cannot be opened costs no page and is told in one line', { timeout: OPENING_MS }, () => {
  test.each<[string, (database: string) => Promise<void> | void, string]>([
    [
      'whose control file is zeros',
      (it) => writeFileSync(join(it, 'global/pg_control'), Buffer.alloc(8192)),
      'damaged',
    ],
    ['whose log is cut off', async (it) => truncateSync(await wal(it), 100), 'damaged'],
    ['whose log is garbage', async (it) => writeFileSync(await wal(it), Buffer.alloc(2 ** 24, 'x')), 'damaged'],
    ['that lacks a folder', (it) => rmSync(join(it, 'base/5'), { recursive: true }), 'damaged'],
    ['that lacks most of it', (it) => rmSync(join(it, 'global'), { recursive: true }), 'damaged'],
    ['of another version', (it) => writeFileSync(join(it, 'PG_VERSION'), '99\n'), 'other_version'],
    ['without its version', (it) => rmSync(join(it, 'PG_VERSION')), 'damaged'],
    ['that lies under another name', (it) => renameSync(it, `${it}.bak`), 'not_empty'],
    ['of which an empty folder is left', emptied, 'not_empty'],
    ['of which only the note of deletions is left', onlyNoted, 'not_empty'],
    ['that a later release has used', noteLaterRelease, 'later_release'],
  ])('one %s', async (_, spoil, code) => {
    const { site, database } = copyOfWhole();
    await spoil(database);
    expect(await troubleOf(site)).toEqual([
      pagesOnly(code),
      { codes: [code], line: expect.stringMatching(/start (that release )?again/i) },
    ]);
  });

  test('one whose folder cannot be used', async () => {
    const site = makeSite();
    writeFileSync(join(site, '.data'), 'a file');
    const [found, { codes }] = await troubleOf(site);
    expect([found, codes]).toEqual([pagesOnly('folder_unusable'), ['folder_unusable']]);
  });

  test('one that a full disk left half made, until there is room to make it anew', async () => {
    const site = makeSite();
    const unfinished = join(site, '.data/pglite.unfinished');
    mkdirSync(join(unfinished, 'base'), { recursive: true });
    writeFileSync(join(unfinished, 'PG_VERSION'), '18\n');
    const full = join(site, 'full');
    writeFileSync(full, '');
    const server = await startServer(site, { ...ENV, NODE_OPTIONS: `--import ${diskFullWhile(full)}` });
    await untilTrouble(server);
    const found = await health(server);
    rmSync(full);
    await untilReady(server);
    const made = [await vote(server, 1), existsSync(unfinished)];
    const { errors } = await server.stop('SIGTERM');
    expect([found, faults(errors).codes, made]).toEqual([pagesOnly('disk_full'), ['disk_full'], [201, false]]);
  });
});

test('a database without its version is whole again when its version is back', { timeout: OPENING_MS }, async () => {
  const { site, database } = copyOfWhole();
  rmSync(join(database, 'PG_VERSION'));
  const first = await startServer(site, ENV);
  await untilTrouble(first);
  await first.stop('SIGTERM');
  cpSync(join(whole, '.data/pglite/PG_VERSION'), join(database, 'PG_VERSION'));
  const second = await startServer(site, ENV);
  await untilReady(second);
  expect(await votesKept(second)).toBe(1);
  await second.stop('SIGTERM');
});

describe('a data folder that goes while the server runs', { timeout: OPENING_MS }, () => {
  test('takes no vote with it, and is opened again when it is back', async () => {
    const { site } = copyOfWhole();
    const folder = join(site, '.data');
    const server = await startServer(site, ENV);
    await untilReady(server);
    renameSync(folder, `${folder}.aside`);
    const first = await vote(server, 8);
    await untilTrouble(server, 'gone');
    const without = await health(server);
    renameSync(`${folder}.aside`, folder);
    await untilReady(server);
    const statuses = [await vote(server, 2), await votesKept(server)];
    const { code, errors } = await server.stop('SIGTERM');
    expect([first, without, statuses, code, faults(errors).codes]).toEqual([
      503,
      pagesOnly('gone'),
      [201, 2],
      0,
      ['gone'],
    ]);
  });

  test('is not made anew when it was removed', async () => {
    const { site } = copyOfWhole();
    const server = await startServer(site, ENV);
    await untilReady(server);
    // The server may put its lock back meanwhile, and then the folder is not empty.
    rmSync(join(site, '.data'), { recursive: true, maxRetries: 10 });
    await untilTrouble(server, 'gone');
    const found = await health(server);
    await server.stop('SIGTERM');
    expect([found, existsSync(join(site, '.data'))]).toEqual([pagesOnly('gone'), false]);
  });

  test('may lose its lock file, which is put back', async () => {
    const { site } = copyOfWhole();
    const server = await startServer(site, ENV);
    await untilReady(server);
    rmSync(join(site, '.data/server.lock'));
    expect([await vote(server, 3), existsSync(join(site, '.data/server.lock'))]).toEqual([201, true]);
    await server.stop('SIGTERM');
  });
});

test('a comment that was taken back is in no file after the next start, even if the server was killed', {
  timeout: OPENING_MS,
}, async () => {
  const { site } = copyOfWhole();
  const word = 'Zyxwortqq';
  const first = await startServer(site, ENV);
  await untilReady(first);
  const posted = await fetch(
    `${first.address}/api/feedback`,
    json('POST', { ...VOTE, id: idOf(5), visitor: idOf(5), comment: word }),
  );
  const { token } = await bodyOf(posted);
  const headers = { authorization: `Bearer ${token}` };
  await fetch(`${first.address}/api/feedback/${idOf(5)}`, { method: 'DELETE', headers });
  await first.stop('SIGKILL');
  const before = filesWith(join(site, '.data'), word);
  const second = await startServer(site, ENV);
  await untilReady(second);
  const after = filesWith(join(site, '.data'), word);
  await second.stop('SIGTERM');
  expect([before.length > 0, after]).toEqual([true, []]);
});

test('the data folder and all that is in it are for their owner alone', { timeout: OPENING_MS }, async () => {
  const folder = join(whole, '.data');
  const files = ['', ...(await readdir(folder, { recursive: true }))].map((name) => join(folder, name));
  expect(files.filter((file) => (statSync(file).mode & 0o077) !== 0)).toEqual([]);
});

test('the version of the files is the one that the engine makes', async () => {
  const { MAJOR } = await import('./store/embedded/folder');
  expect((await readFile(join(whole, '.data/pglite/PG_VERSION'), 'utf8')).trim()).toBe(MAJOR);
});
