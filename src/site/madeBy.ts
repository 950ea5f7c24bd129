import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** Files of code, and folders with all below them but tests, from the folder of the repository; names of packages. */
export interface Makers {
  readonly code: readonly string[];
  readonly packages: readonly string[];
}

async function filesOf(place: string): Promise<readonly string[]> {
  if (path.extname(place) !== '') return [place];
  const names = await readdir(place, { recursive: true });
  return names
    .filter((name) => path.extname(name) !== '' && !/\.test\.tsx?$/.test(name))
    .sort()
    .map((name) => path.join(place, name));
}

/**
 * A hash of the code that makes something and of the packages it uses. What is kept from one build to the next is out of
 * date when it differs: see `kept`.
 *
 * @example await madeBy('.', { code: ['src/site/twin'], packages: ['cheerio'] }) // '…64 hex digits'
 */
export async function madeBy(siteDir: string, { code, packages }: Makers): Promise<string> {
  const hash = createHash('sha256');
  const manifests = packages.map((name) => `node_modules/${name}/package.json`);
  for (const place of [...code, ...manifests]) {
    for (const file of await filesOf(path.join(siteDir, place))) hash.update(await readFile(file)).update('\0');
  }
  return hash.digest('hex');
}
