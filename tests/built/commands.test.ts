import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type Browser, chromium } from '@playwright/test';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { findBrowser } from '../../scripts/browsers.mjs';
import { wordsOf } from '../e2e/site';
import { freePort } from '../freePort';

/*
 * What an author types. `npm run build` and `npx docusaurus build` are one command (scripts/site.test.ts), and what it
 * made is what all tests here and in the browser look at; here it is served, and the development server is started.
 */

let browser: Browser;
const started: ChildProcess[] = [];
const folders: string[] = [];

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findBrowser('chromium'), args: ['--no-sandbox', '--disable-gpu'] });
}, 60_000);
afterAll(() => browser.close(), 60_000);
afterEach(() => {
  for (const { pid, exitCode } of started.splice(0)) if (pid && exitCode === null) process.kill(-pid, 'SIGKILL');
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}, 60_000);

/** Starts an npm script in a group of its own, and waits until it prints where it can be reached. */
function start(script: string, args: readonly string[], cwd: string, env: Record<string, string>): Promise<string> {
  const child = spawn('npm', ['run', script, '--', ...args], { cwd, env: { ...process.env, ...env }, detached: true });
  started.push(child);
  return new Promise((resolve, reject) => {
    let printed = '';
    const read = (chunk: Buffer) => {
      printed += chunk;
      const address = /http:\/\/(?:localhost|127\.0\.0\.1):(?!3000\b)\d+/.exec(printed);
      if (address) resolve(address[0]);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.on('exit', (code) => reject(new Error(`npm run ${script} ended with ${code}: ${printed}`)));
  });
}

/** Waits until something answers there: the development server prints its address before it listens. */
async function answered(address: string): Promise<void> {
  const isThere = () =>
    fetch(address).then(
      ({ ok }) => ok,
      () => false,
    );
  while (!(await isThere())) await setTimeout(500);
}

function folder(name: string): string {
  const made = mkdtempSync(path.join(tmpdir(), `${name}-`));
  folders.push(made);
  return made;
}

const ERROR = '{"code":-2015,"msg":"Invalid API-key, IP, or permissions for action."}';

/** Pastes an error into the box on the first page, and waits for what it says. */
async function ask(address: string, answer: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto(address, { timeout: 120_000 });
  const box = page.locator('#paste textarea').first();
  await box.scrollIntoViewIfNeeded();
  await box.fill(ERROR);
  await page.locator('#paste').getByText(answer).first().waitFor({ timeout: 60_000 });
}

test('npm run build, where all is built, and npm run serve serve pages whose widgets work', {
  timeout: 180_000,
}, async () => {
  expect(spawnSync('npm', ['run', 'build'], { encoding: 'utf8' }).stdout).not.toContain('Building the site');
  const address = await start('serve', [], '.', { PORT: '0', DATA_DIR: folder('serve') });
  await ask(`${address}/de/`, wordsOf('de').finding.error.rejected_key.detail.split('.')[0] ?? '');
});

/** A copy of what the site is made of, which can be edited. */
function copyOfSources(): string {
  const copy = folder('dev');
  const sources = ['docs', 'i18n', 'src', 'static', 'package.json', 'package-lock.json', 'tsconfig.json'];
  for (const entry of [...sources, 'docusaurus.config.ts', 'sidebars.ts']) {
    cpSync(entry, path.join(copy, entry), { recursive: true });
  }
  symlinkSync(path.resolve('node_modules'), path.join(copy, 'node_modules'));
  return copy;
}

test('npm run dev shows a page, and then what is edited of its sentences and strings', {
  timeout: 300_000,
}, async () => {
  const copy = copyOfSources();
  const edit = (file: string, from: string, to: string) => {
    const text = readFileSync(path.join(copy, file), 'utf8');
    expect(text).toContain(from);
    writeFileSync(path.join(copy, file), text.replace(from, to));
  };
  const address = await start('dev', ['--port', String(await freePort())], copy, { NODE_ENV: 'development' });
  await answered(`${address}/error-codes/`);
  const page = await browser.newPage();
  await page.goto(`${address}/error-codes/`, { timeout: 120_000 });
  const shown = (text: string) => page.getByText(text).first().waitFor({ state: 'attached', timeout: 60_000 });
  await shown('Change nothing on the key because of it.');
  edit('docs/error-codes.mdx', 'Change nothing on the key because of it.', 'A sentence that was edited.');
  await shown('A sentence that was edited.');
  edit('i18n/en/strings.json', '"Go to a number"', '"A string that was edited"');
  await shown('A string that was edited');
});
