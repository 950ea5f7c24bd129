import { readFileSync } from 'node:fs';
import type { Options as SitemapOptions } from '@docusaurus/plugin-sitemap';
import type { Options, ThemeConfig } from '@docusaurus/preset-classic';
import type { Config } from '@docusaurus/types';
import { DEFAULT_LOCALE, isLocale, LOCALES, type Locale, localePath } from './src/i18n/locales';
import { iconUrl } from './src/site/card/iconUrl';
import { withRevision } from './src/site/revision';
import { editedDays, sitemapEntries } from './src/site/sitemap';
import { stepMarks } from './src/site/stepMarks';

/** Public address of the site; only canonical links, the sitemap and the security policy depend on it. */
const url = new URL(process.env.SITE_URL ?? 'http://127.0.0.1:3000').origin;

/** The locale that is being built. The development server says `undefined`, in letters, for its default. */
const told = process.env.DOCUSAURUS_CURRENT_LOCALE;
const locale = isLocale(told) ? told : DEFAULT_LOCALE;

/** The site's name in that locale. */
function brand(): string {
  return JSON.parse(readFileSync(`i18n/${locale}/strings.json`, 'utf8')).site.brand;
}

/** The pages in every language, with their days; a page of one error number is as old as the list of all. */
const sitemap: NonNullable<SitemapOptions['createSitemapItems']> = async ({ defaultCreateSitemapItems, ...params }) => {
  const paths = (await defaultCreateSitemapItems(params)).map((item) => new URL(item.url).pathname);
  const days = editedDays('.');
  const dayOf = (path: string, id: Locale) => days.get(localePath(id, path.replace(/\d+\/$/, '')));
  return sitemapEntries(url, paths, dayOf).map((entry) => ({ ...entry, links: [...entry.links] }));
};

export default {
  title: brand(),
  url,
  baseUrl: '/',
  trailingSlash: true,
  // Docusaurus' warning about a wrong base URL comes as inline script and style, which our policy rightly refuses.
  baseUrlIssueBanner: false,
  headTags: [
    {
      tagName: 'link',
      attributes: { rel: 'icon', href: iconUrl('.') },
    },
    { tagName: 'link', attributes: { rel: 'manifest', href: localePath(locale, '/manifest.webmanifest') } },
  ],
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  i18n: {
    defaultLocale: DEFAULT_LOCALE,
    locales: LOCALES.map((locale) => locale.id),
    localeConfigs: Object.fromEntries(LOCALES.map(({ id, name, htmlLang }) => [id, { label: name, htmlLang }])),
  },
  future: {
    v4: true,
    faster: {
      // A day of edits breaks this cache while it is being written, and the development server dies with it.
      rspackPersistentCache: process.env.NODE_ENV === 'production',
      // With it the server's compiler waits for what the client's has made of an article; ours compiles none, and it hangs.
      mdxCrossCompilerCache: false,
    },
  },
  // One storage key for all locales, or a reader's dark mode would be lost when the language changes.
  storage: { type: 'localStorage', namespace: 'xchainer-help' },
  markdown: {
    format: 'mdx',
    hooks: { onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw' },
    parseFrontMatter: async (params) => withRevision(params.fileContent, await params.defaultParseFrontMatter(params)),
  },
  // The production pages carry our islands instead of Docusaurus' client: see decisions/0001.
  ssrTemplate: readFileSync('src/site/page.html.eta', 'utf8'),
  plugins: [
    './src/site/islandsPlugin.ts',
    './src/site/flowPlugin.ts',
    './src/site/pageListPlugin.ts',
    './src/site/galleryPlugin.ts',
    './src/site/errorPagesPlugin.ts',
    './src/site/finishPlugin.ts',
  ],
  presets: [
    [
      'classic',
      {
        docs: { routeBasePath: '/', sidebarPath: './sidebars.ts', breadcrumbs: false, remarkPlugins: [stepMarks] },
        blog: false,
        pages: { path: 'src/pages' },
        theme: { customCss: ['./src/css/tokens.css', './src/css/base.css', './src/css/article.css'] },
        // One for all languages, which is made with the default one.
        sitemap: locale === DEFAULT_LOCALE && {
          lastmod: null,
          changefreq: null,
          priority: null,
          createSitemapItems: sitemap,
        },
      } satisfies Options,
    ],
  ],
  themeConfig: {
    colorMode: { respectPrefersColorScheme: true },
  } satisfies ThemeConfig,
} satisfies Config;
