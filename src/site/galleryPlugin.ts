import path from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { DEFAULT_LOCALE, LOCALES } from '../i18n/locales';
import type { Words } from '../i18n/words';
import { otherWordsFiles, readWords } from './readWords';

/**
 * The maintainers' sheet of all figures at `/figures/`, in every language at once, so it is made for one locale only.
 * No page links to it, and its `noindex` keeps it out of the sitemap.
 */
export default function galleryPlugin({ siteDir, baseUrl, i18n }: LoadContext): Plugin {
  return {
    name: 'gallery',
    // In every language, so that their style is one file, which a change of language finds in the cache.
    getClientModules: () => [path.join(siteDir, 'src/components/FigureGallery/styles.module.css')],
    getPathsToWatch: () => otherWordsFiles(siteDir, i18n.currentLocale),
    async contentLoaded({ actions }) {
      if (i18n.currentLocale !== DEFAULT_LOCALE) return;
      const sheets: Words[] = [];
      for (const { id } of LOCALES) {
        const { figure, drawing } = await readWords(siteDir, id);
        sheets.push({ locale: id, figure, drawing });
      }
      const data = await actions.createData('sheets.json', JSON.stringify(sheets));
      // The underscore keeps Docusaurus from making a page of it in each language.
      const component = path.join(siteDir, 'src/pages/_figures.tsx');
      actions.addRoute({ path: `${baseUrl}figures/`, component, modules: { sheets: data }, exact: true });
    },
  };
}
