import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { LoadedContent } from '@docusaurus/plugin-content-docs';
import type { LoadContext, Plugin } from '@docusaurus/types';

/** One published article in one locale, as the feedback API knows it. */
export interface PageEntry {
  /** Site path without the locale: `/auth-invalid/`. */
  readonly page: string;
  readonly locale: string;
  /** 12 hex digits: see `withRevision`. */
  readonly revision: string;
}

/**
 * Writes `pages.json` into each locale's output: which articles ask whether they helped, and in which revision. Pages
 * of ours find their paths by `usePluginData('page-list')`.
 */
export default function pageListPlugin(context: LoadContext): Plugin {
  const locale = context.i18n.currentLocale;
  let pages: PageEntry[] = [];
  return {
    name: 'page-list',
    async allContentLoaded({ allContent, actions }) {
      const docs = allContent['docusaurus-plugin-content-docs']?.default as LoadedContent | undefined;
      pages = (docs?.loadedVersions ?? []).flatMap((version) =>
        version.docs
          .filter((doc) => doc.frontMatter['feedback' as keyof typeof doc.frontMatter] === true)
          .map((doc) => ({
            page: `/${doc.permalink.slice(context.baseUrl.length)}`,
            locale,
            revision: String(doc.frontMatter['revision' as keyof typeof doc.frontMatter]),
          })),
      );
      actions.setGlobalData(pages.map(({ page }) => page).sort());
    },
    async postBuild({ outDir }) {
      await writeFile(path.join(outDir, 'pages.json'), JSON.stringify(pages));
    },
  };
}
