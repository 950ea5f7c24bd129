import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';

/** Name of the package that an import is of: `@orama/stemmers` of `@orama/stemmers/german`. */
const PACKAGE = /^(?:@[^/]+\/)?[^/]+/;

/** By module: nothing of it is loaded anew while a build goes on. */
const known = new Map<string, Promise<string>>();

async function hashOf(siteDir: string, module: string, furtherPackages: readonly string[]): Promise<string> {
  const { metafile } = await build({
    absWorkingDir: path.resolve(siteDir),
    entryPoints: [module],
    bundle: true,
    platform: 'node',
    packages: 'external',
    outdir: '.',
    write: false,
    metafile: true,
  });
  const imports = Object.values(metafile.inputs).flatMap((input) => input.imports);
  const packages = imports.filter(({ external }) => external).map((found) => PACKAGE.exec(found.path)?.[0] ?? '');
  const hash = createHash('sha256');
  for (const file of Object.keys(metafile.inputs).sort()) hash.update(await readFile(path.join(siteDir, file)));
  for (const name of [...new Set([...packages, ...furtherPackages])].sort()) {
    // Modules of Node have no manifest, nor have the words that a build makes.
    const manifest = path.join(siteDir, 'node_modules', name, 'package.json');
    hash.update(`\0${name}\0`).update(await readFile(manifest).catch(() => ''));
  }
  return hash.digest('hex');
}

/**
 * A hash of the code that makes something: a module, all of ours that it imports, directly or not, and the versions of the
 * packages that these import. What is kept from one build to the next is out of date when it differs: see `kept`.
 *
 * @param module Its path from the folder of the repository.
 * @param furtherPackages What it uses without an import, such as fonts.
 * @example await madeBy('.', 'src/site/twin/writeTwins.ts') // '…64 hex digits'
 */
export function madeBy(siteDir: string, module: string, furtherPackages: readonly string[] = []): Promise<string> {
  const key = path.resolve(siteDir, module);
  const hash = known.get(key) ?? hashOf(siteDir, module, furtherPackages);
  known.set(key, hash);
  return hash;
}
