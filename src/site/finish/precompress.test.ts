import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { precompress } from './precompress';

const folder = mkdtempSync(path.join(tmpdir(), 'precompress-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The copies that are made of a site, by their names. */
async function copiesOf(site: string, files: Readonly<Record<string, string>>): Promise<Record<string, Buffer>> {
  const root = path.join(folder, site);
  mkdirSync(root);
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(root, name), text);
  await precompress(root, path.join(folder, 'cache'));
  const copies = readdirSync(root).filter((name) => /\.(br|gz)$/.test(name));
  return Object.fromEntries(copies.map((name) => [name, readFileSync(path.join(root, name))]));
}

const SITE = { 'index.html': '<p>page</p>'.repeat(500), 'same.html': '<p>page</p>'.repeat(500), 'a.png': 'picture' };

test('what a site has compressed is the same to the byte when an earlier build has kept it', async () => {
  const cold = await copiesOf('cold', SITE);
  const warm = await copiesOf('warm', SITE);
  expect(Object.keys(cold).sort()).toEqual(['index.html.br', 'index.html.gz', 'same.html.br', 'same.html.gz']);
  expect(warm).toEqual(cold);
});

test('a page that was edited is compressed anew', async () => {
  const text = `${SITE['index.html']}edited`;
  const copies = await copiesOf('edited', { ...SITE, 'index.html': text });
  expect(String(brotliDecompressSync(copies['index.html.br'] ?? ''))).toBe(text);
  expect(String(gunzipSync(copies['index.html.gz'] ?? ''))).toBe(text);
});
