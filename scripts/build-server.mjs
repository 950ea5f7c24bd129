import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/**
 * Bundles the server: `main.mjs`, and beside it the thread of the embedded database. PGlite itself stays
 * outside: it loads its WebAssembly from beside its own code.
 *
 * @param {string} outdir Must lie below the folder of `node_modules`.
 */
export async function buildServer(outdir = '.cache/server') {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  await build({
    entryPoints: { main: 'src/server/main.ts', engine: 'src/server/store/embedded/engine.ts' },
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    sourcemap: true,
    external: ['@electric-sql/pglite', 'pg-native'],
    // Packages in the older module format call `require`, which such a bundle does not have.
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    define: { HELP_RELEASE: JSON.stringify(version) },
    logLevel: 'warning',
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildServer(process.argv[2]);
