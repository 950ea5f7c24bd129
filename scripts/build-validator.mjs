import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { minify } from '@swc/core';
import { build } from 'esbuild';
import withoutSources from '../src/site/withoutSources.mjs';

/** Entries of the package, by the name under which others import them. */
const ENTRIES = {
  index: 'src/validator/package.ts',
  paste: 'src/validator/paste/index.ts',
  facts: 'src/validator/facts/index.ts',
};

const sourcesLeftOut = {
  name: 'without-sources',
  setup({ onLoad }) {
    onLoad({ filter: /src[\\/]validator[\\/]checks[\\/].*\.ts$/ }, ({ path: file }) => ({
      contents: withoutSources(readFileSync(file, 'utf8')),
      loader: 'ts',
    }));
  },
};

/**
 * Builds the validator as a package without dependencies: plain modules with types, for any runtime. `npm pack` in the
 * folder makes a tarball of it; our own `package.json` exports the same files.
 */
export async function buildValidator(folder = 'dist/validator') {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { outputFiles } = await build({
    entryPoints: Object.entries(ENTRIES).map(([out, file]) => ({ in: file, out })),
    outdir: folder,
    write: false,
    bundle: true,
    // What entries share stands once, in a file of its own.
    splitting: true,
    chunkNames: 'shared',
    plugins: [sourcesLeftOut],
    format: 'esm',
    platform: 'neutral',
    charset: 'utf8',
    // The files name to each other what they share; a letter is enough, and swc does not look into another file.
    minifyIdentifiers: true,
    minifySyntax: true,
    target: 'es2022',
  });
  for (const { path: file, text } of outputFiles) {
    // A kilobyte less on the wire than esbuild leaves.
    const { code } = await minify(text, {
      module: true,
      ecma: 2022,
      compress: { passes: 5, sequences: false },
      mangle: true,
    });
    writeFileSync(file, code);
  }
  const args = ['-p', 'src/validator/tsconfig.build.json', '--outDir', folder];
  if (spawnSync('node_modules/.bin/tsc', args, { stdio: 'inherit' }).status !== 0) throw new Error('no declarations');
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (file.endsWith('.d.ts')) nameFiles(path.join(folder, file));
  }
  const { version, license } = JSON.parse(readFileSync('package.json', 'utf8'));
  const entry = (types, file) => ({ types: `./${types}.d.ts`, default: `./${file}.js` });
  const manifest = {
    name: 'xchainer-validator',
    version,
    description: 'Says why an API key of Binance is refused, from whatever the user has in hand.',
    license,
    type: 'module',
    sideEffects: false,
    exports: {
      '.': entry('validator/package', 'index'),
      './paste': entry('validator/paste/index', 'paste'),
      './facts': entry('validator/facts/index', 'facts'),
    },
  };
  writeFileSync(path.join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}

/** Declarations name their neighbours by file, as resolvers without a bundler ask for. */
function nameFiles(file) {
  const text = readFileSync(file, 'utf8').replace(
    /((?:from |import\()["'])(\.{1,2}(?:\/[^"']*)?)/g,
    (_all, before, target) => {
      const isFile = existsSync(path.join(path.dirname(file), `${target}.d.ts`));
      return `${before}${target}${isFile ? '.js' : '/index.js'}`;
    },
  );
  writeFileSync(file, text);
}

if (process.argv[1] === import.meta.filename) await buildValidator();
