import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/**
 * Runs a script of ours as readers get our code: in one bundle. A loader of single files looks up what a file imports at
 * each use, which makes a fifth of the time that is measured.
 *
 * @example node scripts/bundled.mjs scripts/bench-validator.ts redact
 */
const [, , entry = '', ...args] = process.argv;
const outfile = path.resolve('.cache/bundled', `${path.basename(entry, '.ts')}.mjs`);
await build({
  entryPoints: [entry],
  outfile,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  logLevel: 'warning',
});
process.argv = [process.argv[0], outfile, ...args];
await import(pathToFileURL(outfile).href);
