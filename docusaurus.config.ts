import { readFileSync } from 'node:fs';
import type { Options, ThemeConfig } from '@docusaurus/preset-classic';
import type { Config } from '@docusaurus/types';
import { DEFAULT_LOCALE, LOCALES } from './src/i18n/locales';
import { withRevision } from './src/site/revision';
import { stepMarks } from './src/site/stepMarks';

/** Public address of the site; only canonical links, the sitemap and the security policy depend on it. */
const url = new URL(process.env.SITE_URL ?? 'http://127.0.0.1:3000').origin;

/** The site's name in the locale that is being built. */
function brand(): string {
  const locale = process.env.DOCUSAURUS_CURRENT_LOCALE ?? DEFAULT_LOCALE;
  return JSON.parse(readFileSync(`i18n/${locale}/strings.json`, 'utf8')).site.brand;
}

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
      attributes: {
        rel: 'icon',
        href: `data:image/svg+xml,${encodeURIComponent(readFileSync('src/site/favicon.svg', 'utf8').trim())}`,
      },
    },
  ],
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  i18n: {
    defaultLocale: DEFAULT_LOCALE,
    locales: LOCALES.map((locale) => locale.id),
    localeConfigs: Object.fromEntries(LOCALES.map(({ id, name, htmlLang }) => [id, { label: name, htmlLang }])),
  },
  future: { v4: true, faster: true },
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
    './src/site/searchPlugin.ts',
  ],
  presets: [
    [
      'classic',
      {
        docs: { routeBasePath: '/', sidebarPath: './sidebars.ts', breadcrumbs: false, remarkPlugins: [stepMarks] },
        blog: false,
        pages: { path: 'src/pages' },
        theme: { customCss: ['./src/css/tokens.css', './src/css/base.css', './src/css/article.css'] },
        sitemap: { lastmod: null, changefreq: null, priority: null },
      } satisfies Options,
    ],
  ],
  themeConfig: {
    colorMode: { respectPrefersColorScheme: true },
  } satisfies ThemeConfig,
} satisfies Config;
