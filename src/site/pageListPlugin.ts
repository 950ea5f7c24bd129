import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { LoadedContent } from '@docusaurus/plugin-content-docs';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { siteRoot } from './finish/siteFiles';

/** One published article in one locale, as the feedback API knows it. */
interface PageEntry {
  /** Site path without the locale: `/auth-invalid/`. */
  readonly page: string;
  readonly locale: string;
  /** 12 hex digits: see `withRevision`. */
  readonly revision: string;
}

/** One link of the header: an article that has a `sidebar_label`, in the order of their `sidebar_position`. */
interface NavEntry {
  /** With the locale: `/ru/auth-invalid/`. */
  readonly path: string;
  readonly label: string;
}

/** An article that asks whether it helped. */
export interface AskingPage {
  /** Without the locale. */
  readonly page: string;
  readonly figures: readonly string[];
}

/** What pages of ours find by `usePluginData('page-list')`. */
interface PageList {
  readonly nav: readonly NavEntry[];
  /** The articles that ask whether they helped, each with the ids of its figures in their order. */
  readonly asking: readonly AskingPage[];
}

function figuresIn(mdx: string): readonly string[] {
  return [...mdx.matchAll(/<Figure id="(\w+)"/g)].map(([, id = '']) => id);
}

/**
 * Finds the pages there are, so that nobody lists them: for the header, for the report, and as `pages.json` of the
 * whole site, which says what the feedback API may take votes for.
 */
export default function pageListPlugin(context: LoadContext): Plugin {
  const locale = context.i18n.currentLocale;
  let pages: PageEntry[] = [];
  return {
    name: 'page-list',
    async allContentLoaded({ allContent, actions }) {
      const content = allContent['docusaurus-plugin-content-docs']?.default as LoadedContent | undefined;
      const docs = (content?.loadedVersions ?? []).flatMap((version) => version.docs);
      const asking = docs.filter((doc) => doc.frontMatter['feedback' as keyof typeof doc.frontMatter] === true);
      const pageOf = (permalink: string) => `/${permalink.slice(context.baseUrl.length)}`;
      pages = asking.map((doc) => ({
        page: pageOf(doc.permalink),
        locale,
        revision: String(doc.frontMatter['revision' as keyof typeof doc.frontMatter]),
      }));
      const withFigures = asking.map(async ({ permalink, source }): Promise<AskingPage> => {
        const text = await readFile(source.replace(/^@site/, context.siteDir), 'utf8');
        return { page: pageOf(permalink), figures: figuresIn(text) };
      });
      const nav = docs
        .toSorted((one, two) => (one.sidebarPosition ?? 0) - (two.sidebarPosition ?? 0))
        .flatMap(({ permalink, frontMatter }) =>
          frontMatter.sidebar_label ? [{ path: permalink, label: frontMatter.sidebar_label }] : [],
        );
      const byPath = (await Promise.all(withFigures)).sort((one, other) => one.page.localeCompare(other.page));
      actions.setGlobalData({ nav, asking: byPath } satisfies PageList);
    },
    async postBuild(props) {
      const file = path.join(siteRoot(props), 'pages.json');
      const known = JSON.parse(await readFile(file, 'utf8').catch(() => '[]')) as PageEntry[];
      await writeFile(file, JSON.stringify([...known.filter((entry) => entry.locale !== locale), ...pages]));
    },
  };
}
