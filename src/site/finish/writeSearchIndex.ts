import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locale } from '../../i18n/locales';
import { writeIndex } from '../../search';
import { INDEX_PLACE } from '../../search/indexPlace';
import { LANGUAGES } from '../../search/languages';
import { placesOf, type Strings } from '../search/places';
import { filesBelow } from './siteFiles';

/** A page that search engines are asked to leave out is not for readers either. */
const HIDDEN = /<meta[^>]*name=["']?robots["']?[^>]*noindex/;

/** What single numbers say is on the page of all of them, which is found instead. */
const ONE_ERROR = /\/error-codes\/[^/]+\/$/;

interface Place {
  readonly outDir: string;
  readonly baseUrl: string;
  readonly locale: Locale;
  readonly words: Strings;
}

/**
 * Makes the index of the field in the header from the pages as they were rendered, and names it in each of them. The index
 * is a script, because a page of ours may load scripts but fetch nothing.
 */
export async function writeSearchIndex({ outDir, baseUrl, locale, words }: Place): Promise<void> {
  const pages = [];
  for (const file of (await filesBelow(outDir)).filter((name) => name.endsWith('.html'))) {
    const name = path.relative(outDir, file).split(path.sep).join('/');
    pages.push({ file, path: `${baseUrl}${name.replace(/index\.html$/, '')}`, html: await readFile(file, 'utf8') });
  }
  const found = pages.filter(({ path: at, html }) => at.endsWith('/') && !ONE_ERROR.test(at) && !HIDDEN.test(html));
  const script = `self.searchIndex=${JSON.stringify(writeIndex(placesOf(locale, words, found), LANGUAGES[locale]))}`;
  // By its content: a page that is still open after a new build asks for the index of its own script.
  const name = `assets/search-index.${createHash('sha256').update(script).digest('hex').slice(0, 8)}.js`;
  await writeFile(path.join(outDir, name), script);
  for (const { file, html } of pages) await writeFile(file, html.replace(INDEX_PLACE, `${baseUrl}${name}`));
}
