import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { LoadedContent } from '@docusaurus/plugin-content-docs';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { fillLabels } from '../i18n/labels';
import type { Locale } from '../i18n/locales';
import { dropUnusedScripts } from './finish/dropUnusedScripts';
import { leadToDefault } from './finish/leadToDefault';
import { listScripts } from './finish/listScripts';
import { precompress } from './finish/precompress';
import { siteRoot } from './finish/siteFiles';
import { type Written, writeTwins } from './twin/writeTwins';

/** The articles in the order of the header, as their twins name them. */
function articlesOf(content: LoadedContent | undefined): readonly Written[] {
  const docs = (content?.loadedVersions ?? []).flatMap((version) => version.docs);
  return docs
    .toSorted((one, two) => (one.sidebarPosition ?? Infinity) - (two.sidebarPosition ?? Infinity))
    .map(({ permalink, title, description }) => ({ path: permalink, title, description }));
}

/**
 * What remains to be done after Docusaurus has written the pages of a language, in this order: a build is finished however
 * it was started. What regards the whole site is done again after each language, since nobody is told which is the last.
 */
export default function finishPlugin({ i18n, siteDir, siteConfig, baseUrl }: LoadContext): Plugin {
  const locale = i18n.currentLocale as Locale;
  let articles: readonly Written[] = [];
  return {
    name: 'finish',
    async allContentLoaded({ allContent }) {
      articles = articlesOf(allContent['docusaurus-plugin-content-docs']?.default as LoadedContent | undefined);
    },
    async postBuild(props) {
      const { outDir } = props;
      const root = siteRoot(props);
      const strings = await readFile(path.join(siteDir, `i18n/${locale}/strings.json`), 'utf8');
      const words = fillLabels(JSON.parse(strings), locale);
      await dropUnusedScripts(outDir);
      await writeTwins(articles, { outDir, baseUrl, origin: siteConfig.url, locale, words });
      if (locale === i18n.defaultLocale) await leadToDefault(outDir, locale);
      await listScripts(root);
      await precompress(root);
    },
  };
}
