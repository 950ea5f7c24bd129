import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

/** What stands in Docusaurus' place: it writes its home page where it is told to, or else where it does by itself. */
const bin = (then: string) => `
  import { mkdirSync, writeFileSync } from 'node:fs';
  const told = process.argv.indexOf('--out-dir');
  const out = told < 0 ? 'build' : process.argv[told + 1];
  mkdirSync(out, { recursive: true });
  writeFileSync(out + '/index.html', 'half');
  ${then}`;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'site-'));
  for (const place of ['node_modules/@docusaurus/core/bin', 'build', 'docs']) {
    mkdirSync(path.join(folder, place), { recursive: true });
  }
  writeFileSync(path.join(folder, 'build/index.html'), 'whole');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs `ensureSite` in the folder, with this in Docusaurus' place, and answers its exit code. */
function ensureSite(docusaurus: string): number | null {
  writeFileSync(path.join(folder, 'node_modules/@docusaurus/core/bin/docusaurus.mjs'), bin(docusaurus));
  const site = pathToFileURL(path.resolve('scripts/site.mjs'));
  const call = `import('${site}').then(({ ensureSite }) => ensureSite())`;
  return spawnSync(process.execPath, ['--input-type=module', '--eval', call], { cwd: folder }).status;
}

const homePage = () => readFileSync(path.join(folder, 'build/index.html'), 'utf8');

test('a build that breaks off leaves the site that is served as it was', () => {
  expect([ensureSite('process.exit(1);'), homePage()]).toEqual([1, 'whole']);
});

test('our build is Docusaurus’ own command, told only where to write, so that both give the same site', {
  timeout: 60_000,
}, () => {
  const tell = "writeFileSync('told.json', JSON.stringify([process.argv.slice(2), process.env]));";
  expect(ensureSite(tell)).toBe(0);
  const [args, env] = JSON.parse(readFileSync(path.join(folder, 'told.json'), 'utf8'));
  expect(args).toEqual(['build', '--out-dir', '.cache/site']);
  const added = Object.keys(env).filter((name) => !(name in process.env) && !/^(_|PWD|SHLVL|OLDPWD)$/.test(name));
  expect(added.filter((name) => name !== 'NO_UPDATE_NOTIFIER')).toEqual([]);
});

test('what is built from these inputs is not built again, but what another command has built is', {
  timeout: 60_000,
}, () => {
  const count = "writeFileSync('built', '');";
  const built = () => {
    const again = existsSync(path.join(folder, 'built'));
    rmSync(path.join(folder, 'built'), { force: true });
    return again;
  };
  const runs = [ensureSite(count), built(), ensureSite(count), built()];
  // Whatever builds in place begins with an empty folder.
  rmSync(path.join(folder, 'build'), { recursive: true });
  mkdirSync(path.join(folder, 'build'));
  writeFileSync(path.join(folder, 'build/index.html'), 'built by hand');
  expect([...runs, ensureSite(count), built()]).toEqual([0, true, 0, false, 0, true]);
});
