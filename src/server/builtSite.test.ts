import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { readBuiltSite } from './builtSite';

let build: string;

beforeEach(() => {
  build = mkdtempSync(join(tmpdir(), 'site-'));
});

function write(file: string, content: unknown): void {
  writeFileSync(join(build, file), JSON.stringify(content));
}

test('a page is known in the languages it is listed in', () => {
  write('pages.json', [
    { page: '/a/', locale: 'en', revision: '0123456789ab' },
    { page: '/b/', locale: 'ru', revision: '0123456789ab' },
  ]);
  const { pages } = readBuiltSite(build);
  expect(pages.revisions).toContainEqual({ page: '/b/', locale: 'ru', revision: '0123456789ab' });
  expect([pages.has('/a/', 'en'), pages.has('/b/', 'ru'), pages.has('/b/', 'en')]).toEqual([true, true, false]);
});

test('a site that was not built is an error with one line', () => {
  expect(() => readBuiltSite(build)).toThrow(/^The site is not built: there is no .*pages\.json\.$/);
});

test('without csp.json no inline script is allowed', () => {
  write('pages.json', []);
  expect(readBuiltSite(build).csp).toEqual({ scriptHashes: [], styleHashes: [], workers: [] });
});

test('the hashes of the build are read', () => {
  write('pages.json', []);
  write('csp.json', { scriptHashes: ["'sha256-AAAA'"] });
  expect(readBuiltSite(build).csp).toEqual({ scriptHashes: ["'sha256-AAAA'"], styleHashes: [], workers: [] });
});

test('a hash that could smuggle another directive into the policy is refused', () => {
  write('pages.json', []);
  write('csp.json', { scriptHashes: ["'sha256-AAAA'; connect-src *"], styleHashes: [] });
  expect(() => readBuiltSite(build)).toThrow();
});

test('a path of a worker that could smuggle another source into the policy is refused', () => {
  write('pages.json', []);
  write('csp.json', { workers: ['/a.js https://example.com/'] });
  expect(() => readBuiltSite(build)).toThrow();
});
