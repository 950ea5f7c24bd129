import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { installAhead } from './apt.mjs';
import { countBrowserTests } from './browserReport.mjs';
import { ensureBrowsers, missingBrowsers } from './browsers.mjs';
import { ensureInstalled } from './install.mjs';
import { missingPgBouncer } from './pgbouncer.mjs';
import { missingPostgres } from './postgres.mjs';

/** Lines such as `vitest run --project unit: 90 s`, for the end. */
const times = [];

/** Runs a tool of ours; true when it succeeded. What runs beside another is not heard before it has ended. */
async function tool([name, ...args], isBeside = false) {
  const title = `\n> ${name} ${args.join(' ')}\n`;
  if (!isBeside) process.stdout.write(title);
  const began = performance.now();
  const child = spawn(`node_modules/.bin/${name}`, args, { stdio: isBeside ? 'pipe' : 'inherit' });
  let said = title;
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (part) => {
      said += part;
    });
  const [status] = await once(child, 'close');
  if (isBeside) process.stdout.write(said);
  times.push(`${[name, ...args.slice(0, 3)].join(' ')}: ${((performance.now() - began) / 1000).toFixed(0)} s`);
  return status === 0;
}

/** Browser tests that passed only in a second browser, because the first one stopped answering. */
const hung = [];

let passed = 0;
let failed = 0;

/** Counts a check that either holds or does not. */
function check(ok) {
  if (ok) passed += 1;
  else failed += 1;
}

/** Counts the tests in a Vitest report; a run that broke before it could report counts as a failure. */
async function vitest(project, isBeside = false) {
  const report = `.cache/${project.replace('*', '')}.json`;
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile=${report}`];
  const ok = await tool(['vitest', 'run', `--project=${project}`, ...reporters], isBeside);
  try {
    const { numPassedTests, numFailedTests, numTotalTests } = JSON.parse(readFileSync(report, 'utf8'));
    passed += numPassedTests;
    failed += numFailedTests;
    if (numTotalTests === 0 || (!ok && numFailedTests === 0)) failed += 1;
  } catch {
    failed += 1;
  }
}

/** Counts the tests in Playwright's report, likewise, and keeps the names of those in which the browser hung. */
async function playwright() {
  const report = '.cache/e2e.json';
  rmSync(report, { force: true });
  const ok = await tool(['playwright', 'test']);
  try {
    const counted = countBrowserTests(JSON.parse(readFileSync(report, 'utf8')));
    passed += counted.passed;
    failed += counted.failed;
    hung.push(...counted.hung);
    if (counted.passed === 0 || (!ok && counted.failed === 0)) failed += 1;
  } catch {
    failed += 1;
  }
}

/** Gives the tests a folder for what they put down and do not pick up again, which goes when they have ended. */
function takeOwnTemporary() {
  const folder = mkdtempSync(path.join(tmpdir(), 'help-test-'));
  // PostgreSQL, which does not run as root, looks for its own below it.
  chmodSync(folder, 0o755);
  process.env.TMPDIR = folder;
  process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
}

/** Builds the site, and the server for it, beside the checks that need none: a build leaves half a processor idle, and so do they. */
function startSite() {
  const building = spawn(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
  // Listened for from the start: it may end while a check runs.
  return once(building, 'exit');
}

/** All that takes minutes: the server on its databases, the built site, and the browser. */
async function everything(site, debian) {
  await vitest('unit*');
  await debian;
  ensureBrowsers();
  const [status] = await site;
  // Its own words stand above.
  const isBuilt = status === 0;
  // The server's tests wait a third of their time.
  await Promise.all([vitest('server'), isBuilt && vitest('built', true)]);
  if (isBuilt) await playwright();
  else check(false);
}

process.env.NO_COLOR = '1';
process.env.NO_UPDATE_NOTIFIER = '1';
const isQuick = process.argv.includes('--quick');
const debian = isQuick ? undefined : installAhead([...missingBrowsers(), ...missingPostgres(), ...missingPgBouncer()]);
ensureInstalled();
takeOwnTemporary();
mkdirSync('.cache', { recursive: true });
const site = isQuick ? undefined : startSite();

// Fast checks first; the browser last.
check(await tool(['biome', 'ci', '--error-on-warnings', '.']));
for (const project of [
  'tsconfig.json',
  'src/secrets/tsconfig.json',
  'src/feedback/tsconfig.json',
  'src/validator/tsconfig.json',
  'src/flow/tsconfig.json',
  'src/report/tsconfig.json',
  'src/offline/tsconfig.json',
  'src/server/tsconfig.json',
  'scripts/tsconfig.json',
]) {
  check(await tool(['tsc', '-p', project]));
}
if (isQuick) {
  process.env.QUICK = '1';
  await vitest('unit*');
} else await everything(site, debian);

if (hung.length > 0) console.log(`\nThe browser stopped answering, and these were repeated:\n${hung.join('\n')}`);
console.log(`\n${times.join('\n')}\n\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
