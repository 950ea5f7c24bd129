import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locale } from '../../i18n/locales';
import { writeIndex } from '../../search';
import { INDEX_FILE } from '../../search/indexFile';
import { LANGUAGES } from '../../search/languages';
import { kept } from '../kept';
import { madeBy } from '../madeBy';
import type { SiteWords } from '../readWords';
import { placesOf } from '../search/places';
import { isForReaders, pagesBelow, readPart } from './siteFiles';

interface Site {
  readonly siteDir: string;
  readonly root: string;
  readonly outDir: string;
  readonly locale: Locale;
  readonly words: SiteWords;
}

/**
 * Makes the index of the field in the header from the pages as they were rendered. It is a script, because a page of ours
 * may load scripts but fetch nothing.
 */
export async function writeSearchIndex({ siteDir, root, outDir, locale, words }: Site): Promise<void> {
  const found = (await pagesBelow(root, outDir))
    .filter(isForReaders)
    .map(({ path: at, html }) => ({ path: at, html: readPart(html) }));
  const inputs = [await madeBy(siteDir, 'src/site/finish/writeSearchIndex.ts'), locale, JSON.stringify([words, found])];
  const make = () =>
    `self.searchIndex=${JSON.stringify(writeIndex(placesOf(locale, words, found), LANGUAGES[locale]))}`;
  await writeFile(path.join(outDir, INDEX_FILE), await kept(path.join(siteDir, '.cache/search'), inputs, make));
}
