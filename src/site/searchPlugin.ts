import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { fillLabels } from '../i18n/labels';
import type { Locale } from '../i18n/locales';
import { writeIndex } from '../search';
import { INDEX_PLACE } from '../search/indexPlace';
import { LANGUAGES } from '../search/languages';
import { placesOf, type RenderedPage } from './search/places';

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
      const pages = await renderedPages(routesPaths, (route) => path.join(outDir, route.slice(baseUrl.length)));
      const places = placesOf(
        locale,
        fillLabels(strings, locale) as never,
        pages.filter(({ path: route, html }) => route.endsWith('/') && !HIDDEN.test(html)),
      );
      const script = `self.searchIndex=${JSON.stringify(writeIndex(places, LANGUAGES[locale]))}`;
      // By its content: a page that is still open after a new build asks for the index of its own script.
      const name = `assets/search-index.${createHash('sha256').update(script).digest('hex').slice(0, 8)}.js`;
      await writeFile(path.join(outDir, name), script);
      for (const { file, html } of pages) await writeFile(file, html.replace(INDEX_PLACE, `${baseUrl}${name}`));
    },
  };
}

interface WrittenPage extends RenderedPage {
  readonly file: string;
}

/** The pages as they were written, the one for what is not found as well. */
async function renderedPages(routes: readonly string[], placeOf: (route: string) => string): Promise<WrittenPage[]> {
  const pages: WrittenPage[] = [];
  for (const route of routes) {
    const file = route.endsWith('/') ? path.join(placeOf(route), 'index.html') : placeOf(route);
    if (existsSync(file)) pages.push({ path: route, file, html: await readFile(file, 'utf8') });
  }
  return pages;
}
