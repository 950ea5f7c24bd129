import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { madeBy } from './madeBy';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

const FILES = {
  'make.ts': "import { near } from './near';\nexport const made = near;",
  'near.ts':
    "import { library } from 'library/part';\nimport data from './far.json';\nexport const near = [library, data];",
  'far.json': '{"far":1}',
  'beside.ts': 'export const beside = 1;',
  'node_modules/library/package.json': '{"version":"1.0.0"}',
  'node_modules/font/package.json': '{"version":"1.0.0"}',
};

function hashWith(changed: Partial<typeof FILES>): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'made-by-'));
  folders.push(folder);
  for (const [name, content] of Object.entries({ ...FILES, ...changed })) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  return madeBy(folder, 'make.ts', ['font']);
}

test.each([
  ['the module itself', { 'make.ts': `${FILES['make.ts']}\nexport const more = 1;` }],
  ['what an import of it imports', { 'far.json': '{"far":2}' }],
  ['a package that an import of it uses', { 'node_modules/library/package.json': '{"version":"1.0.1"}' }],
  ['a package that is used without an import', { 'node_modules/font/package.json': '{"version":"1.0.1"}' }],
])('differs when %s does', async (_, changed) => {
  expect(await hashWith(changed)).not.toBe(await hashWith({}));
});

test('is the same whatever happens to code that has no part in it', async () => {
  expect(await hashWith({ 'beside.ts': 'export const beside = 2;' })).toBe(await hashWith({}));
});
