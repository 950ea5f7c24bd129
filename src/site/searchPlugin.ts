import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { fillLabels } from '../i18n/labels';
import type { Locale } from '../i18n/locales';
import { writeIndex } from '../search';
import { LANGUAGES } from '../search/languages';
import { placesOf, type RenderedPage } from './search/places';

/** Beside the pages of its language, so that its address needs no list: `/ru/search-index.js`. */
const FILE = 'search-index.js';

/** A page that search engines are asked to leave out is not for readers either. */
const HIDDEN = /<meta[^>]*name=["']?robots["']?[^>]*noindex/;

/**
 * Makes the index of the field in the header from the pages as they were rendered, and gives islands the spelling rules
 * of their own language as `@language`. The index is a script, because a page of ours may load scripts but fetch nothing.
 */
export default function searchPlugin({ siteDir, baseUrl, i18n }: LoadContext): Plugin {
  const locale = i18n.currentLocale as Locale;
  return {
    name: 'search',
    configureWebpack: () => ({
      resolve: { alias: { '@language$': path.join(siteDir, `src/search/languages/${locale}.ts`) } },
    }),
    async postBuild({ outDir, routesPaths }) {
      const strings = JSON.parse(await readFile(path.join(siteDir, `i18n/${locale}/strings.json`), 'utf8'));
      const pages: RenderedPage[] = [];
      for (const route of routesPaths.filter((it) => it.endsWith('/'))) {
        const file = path.join(outDir, route.slice(baseUrl.length), 'index.html');
        const html = existsSync(file) ? await readFile(file, 'utf8') : '';
        if (html !== '' && !HIDDEN.test(html)) pages.push({ path: route, html });
      }
      const index = writeIndex(placesOf(locale, fillLabels(strings, locale) as never, pages), LANGUAGES[locale]);
      await writeFile(path.join(outDir, FILE), `self.searchIndex=${JSON.stringify(index)}`);
    },
  };
}
