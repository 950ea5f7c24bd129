import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ensurePostgres } from '../../scripts/postgres.mjs';
import { freshDatabase, seedSite } from './testing/freshDatabase';
import { killAll, makeSite, type ServerProcess, startServer, untilReady } from './testing/serverProcess';
import { bodyOf, idOf, json, VOTE } from './testing/testApp';
import { OPENING_MS } from './testing/testDatabase';

const TOKEN = 'the-token-of-the-backup-tests';

afterAll(killAll);

async function started(site: string, env: Record<string, string>): Promise<ServerProcess> {
  const server = await startServer(site, { REPORT_TOKEN: TOKEN, ...env });
  await untilReady(server);
  return server;
}

async function vote(server: ServerProcess, index: number): Promise<void> {
  await fetch(`${server.address}/api/feedback`, json('POST', { ...VOTE, id: idOf(index), visitor: idOf(index) }));
}

/** Votes that the report counts. */
async function counted(server: ServerProcess): Promise<unknown> {
  const answer = await fetch(`${server.address}/api/report`, { headers: { authorization: `Bearer ${TOKEN}` } });
  return ((await bodyOf(answer)).pooled as { n: number }).n;
}

/** Votes once, stops for the backup, votes once more, and counts after the restore. */
async function restored(
  env: Record<string, string>,
  backUp: (site: string) => void,
  restore: (site: string) => Promise<Record<string, string>>,
): Promise<unknown> {
  const site = makeSite();
  seedSite(site);
  const first = await started(site, env);
  await vote(first, 1);
  await first.stop('SIGTERM');
  backUp(site);
  const second = await started(site, env);
  await vote(second, 2);
  const before = await counted(second);
  await second.stop('SIGTERM');
  const third = await started(site, await restore(site));
  const after = await counted(third);
  await third.stop('SIGTERM');
  return [before, after];
}

test('a copy of the data folder of a stopped server is a backup', { timeout: OPENING_MS }, async () => {
  const tar = (site: string, ...args: string[]) =>
    execFileSync('tar', [...args, join(site, 'backup.tar'), '-C', join(site, '.data'), '.']);
  const found = await restored(
    {},
    (site) => tar(site, '-cf'),
    async (site) => {
      rmSync(join(site, '.data'), { recursive: true });
      mkdirSync(join(site, '.data'), { mode: 0o700 });
      tar(site, '-xpf');
      return {};
    },
  );
  expect(found).toEqual([2, 1]);
});

test('the embedded store of a stopped server moves to PostgreSQL by one command', { timeout: OPENING_MS }, async () => {
  const { url, drop } = await freshDatabase();
  const found = await restored(
    {},
    (site) => {
      const env = { ...process.env, DATA_DIR: join(site, '.data'), DATABASE_URL: url };
      execFileSync('npm', ['run', '--silent', 'move-to-postgres'], { env });
    },
    async () => ({ DATABASE_URL: url }),
  );
  await drop();
  expect(found).toEqual([2, 1]);
});

test('a dump of PostgreSQL is a backup', { timeout: OPENING_MS }, async () => {
  const bin = ensurePostgres();
  const [source, target] = [await freshDatabase(), await freshDatabase()];
  const run = (program: string, ...args: string[]) => execFileSync(join(bin, program), args, { stdio: 'pipe' });
  const found = await restored(
    { DATABASE_URL: source.url },
    (site) => run('pg_dump', '-Fc', '-f', join(site, 'backup.dump'), source.url),
    async (site) => {
      run('pg_restore', '--no-owner', '-d', target.url, join(site, 'backup.dump'));
      return { DATABASE_URL: target.url };
    },
  );
  await Promise.all([source.drop(), target.drop()]);
  expect(found).toEqual([2, 1]);
});
