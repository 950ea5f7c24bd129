import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { showsWords } from '../../i18n/showsWords';
import type { WordsOfChunks } from '../islandChunks';
import { rewritePages } from './siteFiles';

/** Stands in a page for the address of its words until they are written: see `page.html.eta`. */
const WORDS_PLACE = '@words@';

interface Site {
  readonly root: string;
  readonly outDir: string;
  readonly baseUrl: string;
  readonly generated: string;
}

/** Stops the build where a page would wait for words that are not there, or not wait for those that are. */
async function compareNames(outDir: string, withWords: ReadonlySet<string>): Promise<void> {
  for (const file of await readdir(path.join(outDir, 'assets/js'))) {
    const [chunk = ''] = file.split('.');
    if (chunk.startsWith('island') && showsWords(chunk) !== withWords.has(chunk))
      throw new Error(`Whether ${chunk} shows words is not what showsWords() says of its name`);
  }
}

/**
 * Writes the words of a language, a file for each chunk that shows any, and names them in its pages. They are scripts,
 * because a page of ours may load scripts but fetch nothing; all of them bear one hash, so that a page names them once. It
 * hangs on the words alone: the bundler names the chunks in another order when it took some of them from its cache.
 */
export async function writeWords({ root, outDir, baseUrl, generated }: Site): Promise<void> {
  const read = async (name: string) => JSON.parse(await readFile(path.join(generated, name), 'utf8'));
  const words = (await read('chunkWords.json')) as WordsOfChunks;
  await compareNames(outDir, new Set(Object.keys(words)));
  const scripts = await Promise.all(
    Object.entries(words)
      .toSorted()
      .map(async ([chunk, names]) => {
        const branches = await Promise.all(names.map(async (name) => [name, await read(`words/${name}.json`)]));
        return [chunk, `Object.assign(self.words??={},${JSON.stringify(Object.fromEntries(branches))})`] as const;
      }),
  );
  const hash = createHash('sha256').update(JSON.stringify(scripts)).digest('hex').slice(0, 8);
  const folder = path.join(outDir, 'assets/words');
  await mkdir(folder, { recursive: true });
  await Promise.all(scripts.map(([chunk, script]) => writeFile(path.join(folder, `${chunk}.${hash}.js`), script)));
  await rewritePages(root, outDir, (html) => html.replace(WORDS_PLACE, `${baseUrl}assets/words/*.${hash}.js`));
}
