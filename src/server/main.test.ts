import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { killAll, makeSite, runToExit, startServer, untilReady } from './testing/serverProcess';
import { bodyOf, ID, json, VOTE } from './testing/testApp';
import { OPENING_MS } from './testing/testDatabase';

let site: string;

/** What a reader got while the first start made the database. */
const pagesRead: string[] = [];

beforeAll(async () => {
  site = makeSite();
  const server = await startServer(site);
  while (!(await fetch(`${server.address}/readyz`)).ok) {
    pagesRead.push(await (await fetch(server.address)).text());
    await sleep(100);
  }
  await server.stop('SIGTERM');
}, OPENING_MS);

afterAll(killAll);

describe('a running server', { timeout: OPENING_MS }, () => {
  test('is read all the time while it makes its database', () => {
    // A server that made it in the thread that answers would give one page, or two.
    expect(pagesRead.length).toBeGreaterThan(8);
    expect(new Set(pagesRead)).toEqual(new Set(['home']));
  });

  test('loses no vote that it answered with 201, even when it is killed the moment after', async () => {
    const first = await startServer(site);
    await untilReady(first);
    const posted = await fetch(`${first.address}/api/feedback`, json('POST', VOTE));
    const { token } = await bodyOf(posted);
    await first.stop('SIGKILL');

    const second = await startServer(site);
    await untilReady(second);
    const headers = { authorization: `Bearer ${token}` };
    const removed = await fetch(`${second.address}/api/feedback/${ID}`, { method: 'DELETE', headers });
    await second.stop('SIGKILL');
    expect([posted.status, removed.status]).toEqual([201, 204]);
  });

  test('refuses a second one on its data, and leaves the folder free when it is told to stop, even twice', async () => {
    const first = await startServer(site);
    const second = await runToExit(site);
    void first.stop('SIGINT');
    const exit = await first.stop('SIGINT');
    expect(second.errors).toMatch(/^The data folder .data is in use by another server \(process \d+\)\.\n$/);
    expect([second.code, exit.code]).toEqual([1, 0]);
    expect(existsSync(join(site, '.data', 'server.lock'))).toBe(false);
  });
});

test('the log says which store is open, and names a setting that was mistyped', { timeout: OPENING_MS }, async () => {
  const server = await startServer(site, { DATABSE_URL: 'postgres://db' });
  await untilReady(server);
  const { errors } = await server.stop('SIGTERM');
  const lines = errors
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines).toContainEqual(expect.objectContaining({ given: 'DATABSE_URL', meant: 'DATABASE_URL' }));
  expect(lines).toContainEqual(
    expect.objectContaining({ msg: 'database open', store: 'embedded', place: join(realpathSync(site), '.data') }),
  );
});

describe('a start that cannot succeed', { timeout: OPENING_MS }, () => {
  test.each([
    ['PORT', '99999', 'PORT must be a number from 0 to 65535\n'],
    ['SITE_URL', 'help', 'SITE_URL must be an address such as https://help.example.org, without a path\n'],
  ])('ends with one line for a bad %s', async (name, value, line) => {
    expect(await runToExit(makeSite(), { [name]: value })).toEqual({ code: 1, output: '', errors: line });
  });

  test('ends with one line when the port is taken', async () => {
    const first = await startServer(makeSite());
    const { port } = new URL(first.address);
    const second = await runToExit(makeSite(), { PORT: port });
    await first.stop('SIGKILL');
    expect([second.code, second.errors]).toEqual([1, `listen EADDRINUSE: address already in use 127.0.0.1:${port}\n`]);
  });
});
