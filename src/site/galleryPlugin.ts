import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { fillLabels } from '../i18n/labels';
import { DEFAULT_LOCALE, LOCALES } from '../i18n/locales';
import type { Words } from '../i18n/words';

/**
 * The maintainers' sheet of all figures at `/figures/`, in every language at once, so it is made for one locale only.
 * No page links to it, and its `noindex` keeps it out of the sitemap.
 */
export default function galleryPlugin({ siteDir, baseUrl, i18n }: LoadContext): Plugin {
  const fileOf = (locale: string) => path.join(siteDir, `i18n/${locale}/strings.json`);
  return {
    name: 'gallery',
    // In every language, so that their style is one file, which a change of language finds in the cache.
    getClientModules: () => [path.join(siteDir, 'src/components/FigureGallery/styles.module.css')],
    getPathsToWatch: () => LOCALES.filter(({ id }) => id !== i18n.currentLocale).map(({ id }) => fileOf(id)),
    async contentLoaded({ actions }) {
      if (i18n.currentLocale !== DEFAULT_LOCALE) return;
      const sheets: Words[] = [];
      for (const { id } of LOCALES) {
        const { figure, drawing } = fillLabels(JSON.parse(await readFile(fileOf(id), 'utf8')), id);
        sheets.push({ locale: id, figure, drawing });
      }
      const data = await actions.createData('sheets.json', JSON.stringify(sheets));
      // The underscore keeps Docusaurus from making a page of it in each language.
      const component = path.join(siteDir, 'src/pages/_figures.tsx');
      actions.addRoute({ path: `${baseUrl}figures/`, component, modules: { sheets: data }, exact: true });
    },
  };
}
