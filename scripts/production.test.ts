import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));

test('every package that the running server imports is declared as one of production', async () => {
  const { metafile } = await build({
    entryPoints: ['src/server/main.ts', 'src/server/store/embedded/engine.ts'],
    outdir: '.cache/never-written',
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    metafile: true,
    logLevel: 'silent',
  });
  const imported = Object.values(metafile.inputs).flatMap(({ imports }) => imports.map(({ path }) => path));
  const packages = imported
    .filter((path) => !/^[./]|^src\/|^node:/.test(path) && !builtinModules.includes(path.split('/')[0] ?? ''))
    .map((path) =>
      path
        .split('/')
        .slice(0, path.startsWith('@') ? 2 : 1)
        .join('/'),
    );
  expect([...new Set(packages)].filter((name) => !(name in dependencies))).toEqual([]);
});

// A folder with packages of its own is installed by its own settings.
test.each(['.npmrc', 'scripts/lighthouse/.npmrc', 'scripts/mutants/.npmrc'])(
  'by %s no install script runs, with an npm that knows the list of allowed ones and with one that does not',
  (file) => {
    expect(readFileSync(file, 'utf8')).toMatch(/^ignore-scripts=true$/m);
  },
);
