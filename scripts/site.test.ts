import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';

/** Writes its home page where it is told to, or else where it does by itself, and breaks off. */
const BROKEN_BUILD = `
  import { mkdirSync, writeFileSync } from 'node:fs';
  const told = process.argv.indexOf('--out-dir');
  const out = told < 0 ? 'build' : process.argv[told + 1];
  mkdirSync(out, { recursive: true });
  writeFileSync(out + '/index.html', 'half');
  process.exit(1);`;

test('a build that breaks off leaves the site that is served as it was', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'site-'));
  const bin = path.join(folder, 'node_modules/@docusaurus/core/bin');
  for (const place of [bin, path.join(folder, 'build')]) mkdirSync(place, { recursive: true });
  writeFileSync(path.join(bin, 'docusaurus.mjs'), BROKEN_BUILD);
  writeFileSync(path.join(folder, 'build/index.html'), 'whole');
  const site = pathToFileURL(path.resolve('scripts/site.mjs'));
  const call = `import('${site}').then(({ ensureSite }) => ensureSite())`;
  const { status } = spawnSync(process.execPath, ['--input-type=module', '--eval', call], { cwd: folder });
  expect([status, readFileSync(path.join(folder, 'build/index.html'), 'utf8')]).toEqual([1, 'whole']);
});
