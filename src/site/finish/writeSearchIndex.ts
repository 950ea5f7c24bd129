import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locale } from '../../i18n/locales';
import { writeIndex } from '../../search';
import { INDEX_PLACE } from '../../search/indexPlace';
import { LANGUAGES } from '../../search/languages';
import { kept } from '../kept';
import { madeBy } from '../madeBy';
import type { SiteWords } from '../readWords';
import { placesOf } from '../search/places';
import { isForReaders, pagesBelow, readPart, rewritePages } from './siteFiles';

interface Site {
  readonly siteDir: string;
  readonly root: string;
  readonly outDir: string;
  readonly baseUrl: string;
  readonly locale: Locale;
  readonly words: SiteWords;
}

/**
 * Makes the index of the field in the header from the pages as they were rendered, and names it in each of them. The index
 * is a script, because a page of ours may load scripts but fetch nothing.
 */
export async function writeSearchIndex({ siteDir, root, outDir, baseUrl, locale, words }: Site): Promise<void> {
  const found = (await pagesBelow(root, outDir))
    .filter(isForReaders)
    .map(({ path: at, html }) => ({ path: at, html: readPart(html) }));
  const inputs = [await madeBy(siteDir, 'src/site/finish/writeSearchIndex.ts'), locale, JSON.stringify([words, found])];
  const make = () =>
    `self.searchIndex=${JSON.stringify(writeIndex(placesOf(locale, words, found), LANGUAGES[locale]))}`;
  const script = String(await kept(path.join(siteDir, '.cache/search'), inputs, make));
  // By its content: a page that is still open after a new build asks for the index of its own script.
  const name = `assets/search-index.${createHash('sha256').update(script).digest('hex').slice(0, 8)}.js`;
  await writeFile(path.join(outDir, name), script);
  await rewritePages(root, outDir, (html) => html.replace(INDEX_PLACE, `${baseUrl}${name}`));
}
