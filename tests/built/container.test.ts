import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';

// No container engine is at hand where tests run, so the last stage is put together here from the file itself.
const FILE = readFileSync('deploy/Containerfile', 'utf8');
const LAST_STAGE = FILE.slice(FILE.lastIndexOf('\nFROM '));

function commandOf(instruction: string): string[] {
  return JSON.parse(new RegExp(`^${instruction}.*?(\\[.*\\])$`, 'm').exec(LAST_STAGE)?.[1] ?? '[]');
}

function environment(): Record<string, string> {
  const pairs = /^ENV (.*)$/m.exec(LAST_STAGE)?.[1]?.split(' ') ?? [];
  return Object.fromEntries(pairs.map((pair) => pair.split('=')));
}

function assemble(): string {
  const root = mkdtempSync(path.join(tmpdir(), 'container-'));
  for (const [, from = '', to = ''] of LAST_STAGE.matchAll(/^COPY --from=build \/app\/(\S+) (\S+)$/gm)) {
    mkdirSync(path.dirname(path.join(root, to)), { recursive: true });
    cpSync(from, path.join(root, to), { recursive: true });
  }
  return root;
}

test('what the container file leaves serves pages and stores votes from a folder it cannot write, and its check passes', {
  timeout: 120_000,
}, async () => {
  const root = assemble();
  chmodSync(root, 0o555);
  const data = mkdtempSync(path.join(tmpdir(), 'container-data-'));
  const PORT = '4187';
  const env = { ...environment(), PATH: process.env.PATH ?? '', DATA_DIR: path.join(data, 'data'), PORT };
  const [program = '', ...args] = commandOf('CMD');
  const server = spawn(program, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] });
  await once(server.stdout, 'data');
  const ready = async () => (await fetch(`http://127.0.0.1:${PORT}/readyz`)).ok;
  while (!(await ready())) await new Promise((resolve) => setTimeout(resolve, 100));
  const [checker = '', ...check] = commandOf('HEALTHCHECK');
  const health = spawnSync(checker, check, { env }).status;
  const page = await fetch(`http://127.0.0.1:${PORT}/auth-invalid/`);
  // Nobody has told it its address, so its pages name the port that it listens at.
  const canonical = / rel=canonical href=(\S+)/.exec(await page.text())?.[1];
  const gone = once(server, 'exit');
  server.kill('SIGTERM');
  const [code] = await gone;
  expect([page.status, health, code, existsSync(path.join(root, '.data'))]).toEqual([200, 0, 0, false]);
  expect(canonical).toBe(`http://localhost:${PORT}/auth-invalid/`);
});

test('the container does not run as root', () => {
  expect(LAST_STAGE).toMatch(/^USER node$/m);
});
