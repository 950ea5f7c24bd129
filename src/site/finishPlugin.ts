import { rename, rmdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { LoadedContent } from '@docusaurus/plugin-content-docs';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { errorName } from '../i18n/errorName';
import type { Locale } from '../i18n/locales';
import { createTexts } from '../i18n/texts';
import { errorsByDigits } from '../validator/checks/errors';
import { iconUrl } from './card/iconUrl';
import { writeCards, writeIcons } from './card/writePictures';
import { dropUnusedScripts } from './finish/dropUnusedScripts';
import { leadToDefault } from './finish/leadToDefault';
import { listScripts } from './finish/listScripts';
import { precompress } from './finish/precompress';
import { shareAssets } from './finish/shareAssets';
import { rewritePages, siteRoot } from './finish/siteFiles';
import { withoutClientMarks } from './finish/withoutClientMarks';
import { writeManifest } from './finish/writeManifest';
import { writeOfflineWorker } from './finish/writeOfflineWorker';
import { writeSearchIndex } from './finish/writeSearchIndex';
import { writeWords } from './finish/writeWords';
import { forgetUnused } from './kept';
import { readWords, type SiteWords } from './readWords';
import { type Written, writeTwins } from './twin/writeTwins';

/** Below `.cache`: what is kept from one build to the next, and for how many days without use. */
const KEPT = ['charts', 'compressed', 'pictures', 'search', 'twins'];
const KEPT_DAYS = 14;

/** A page of ours with its Markdown and its picture. */
interface Published extends Written {
  /** Name of its picture. */
  readonly card: string;
  /** What stands on it. */
  readonly cardTitle: string;
}

/** The articles in the order of the header. */
function articlesOf(content: LoadedContent | undefined): readonly Published[] {
  const docs = (content?.loadedVersions ?? []).flatMap((version) => version.docs);
  return docs
    .toSorted((one, two) => (one.sidebarPosition ?? Infinity) - (two.sidebarPosition ?? Infinity))
    .map(({ id, permalink, title, description, frontMatter }) => {
      const cardTitle = String((frontMatter as { title_meta?: unknown }).title_meta ?? title);
      return { path: permalink, title: cardTitle, description, listed: true, card: id, cardTitle };
    });
}

/** The pages of single error numbers, which say nothing that the list of errors does not. */
function errorPages(baseUrl: string, words: SiteWords, locale: Locale): readonly Published[] {
  const texts = createTexts(locale);
  texts.add(words);
  return [...errorsByDigits()].map(([digits, { number, ids }]) => {
    const name = errorName(ids.map((id) => texts.t(`finding.error.${id}.title`, {})));
    const title = texts.t('errorPage.full', { number, name });
    const page = { path: `${baseUrl}error-codes/${digits}/`, title, description: '', listed: false };
    return { ...page, card: `error-${digits}`, cardTitle: title };
  });
}

/**
 * What remains to be done after Docusaurus has written the pages of a language, in this order: a build is finished however
 * it was started. What regards the whole site is done again after each language, since nobody is told which is the last.
 */
export default function finishPlugin({ i18n, siteDir, siteConfig, baseUrl, generatedFilesDir }: LoadContext): Plugin {
  const locale = i18n.currentLocale as Locale;
  let articles: readonly Published[] = [];
  return {
    name: 'finish',
    async allContentLoaded({ allContent }) {
      articles = articlesOf(allContent['docusaurus-plugin-content-docs']?.default as LoadedContent | undefined);
    },
    async postBuild(props) {
      const { outDir } = props;
      const root = siteRoot(props);
      const words = await readWords(siteDir, locale);
      const pages = [...articles, ...errorPages(baseUrl, words, locale)];
      const cards = pages.map(({ card, cardTitle }) => ({ name: card, title: cardTitle }));
      await dropUnusedScripts(outDir);
      // Docusaurus makes a folder of any page but its own `404.html`.
      await rename(path.join(outDir, 'error-codes/unknown/index.html'), path.join(outDir, 'error-codes/404.html'));
      await rmdir(path.join(outDir, 'error-codes/unknown'));
      await writeWords({ root, outDir, baseUrl, generated: generatedFilesDir });
      await writeSearchIndex({ siteDir, root, outDir, locale, words });
      await Promise.all([
        writeTwins(pages, { siteDir, outDir, baseUrl, origin: siteConfig.url, locale, words }),
        // Drawn in threads of their own.
        writeCards(cards, words.site.brand, { siteDir, outDir }),
      ]);
      await writeManifest(outDir, {
        name: words.site.brand,
        description: words.twin.about,
        lang: locale,
        start: baseUrl,
        icon: iconUrl(siteDir),
      });
      if (locale === i18n.defaultLocale) {
        await writeIcons({ siteDir, outDir });
        await writeFile(path.join(root, 'robots.txt'), robotsTxt(siteConfig.url));
        await leadToDefault(outDir, locale);
      }
      await rewritePages(root, outDir, withoutClientMarks);
      await shareAssets(root, outDir);
      await writeOfflineWorker(root, outDir);
      await listScripts(root);
      await precompress(root, path.join(siteDir, '.cache/compressed'));
      for (const folder of KEPT) await forgetUnused(path.join(siteDir, '.cache', folder), KEPT_DAYS);
    },
  };
}

/** Everybody may read everything, and all of it is in one list. */
function robotsTxt(origin: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${origin}/sitemap.xml\n`;
}
