import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { rewritePages } from './siteFiles';

/** What is named by its content: a file of one name is one file, whichever language it was made with. */
const SHARED = ['assets/css', 'assets/js'];

async function moveInto(folder: string, from: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(from)) {
    const [place, file] = [path.join(folder, name), path.join(from, name)];
    if (!existsSync(place)) await rename(file, place);
    else if (!(await readFile(place)).equals(await readFile(file)))
      throw new Error(`${file} and ${place} have the same name and are not the same`);
  }
  await rm(from, { recursive: true });
}

/**
 * Lets all languages take style and scripts from one place, so that a change of language finds them in the cache.
 *
 * @param outDir Folder of the language, below that of the whole site; the default language is there already.
 */
export async function shareAssets(root: string, outDir: string): Promise<void> {
  const own = path.relative(root, outDir);
  if (own === '') return;
  for (const place of SHARED) await moveInto(path.join(root, place), path.join(outDir, place));
  await rewritePages(root, outDir, (html) =>
    SHARED.reduce((text, place) => text.replaceAll(`/${own}/${place}/`, `/${place}/`), html),
  );
}
