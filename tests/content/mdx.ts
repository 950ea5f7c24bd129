import { readdirSync, readFileSync } from 'node:fs';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../../src/i18n/locales';

export const DOCS = readdirSync('docs').filter((name) => name.endsWith('.mdx'));
export const TRANSLATIONS: readonly Locale[] = LOCALES.map(({ id }) => id).filter((id) => id !== DEFAULT_LOCALE);

/** The text of a page in a locale. */
export function pageSource(locale: Locale, doc: string): string {
  const folder = locale === DEFAULT_LOCALE ? 'docs' : `i18n/${locale}/docusaurus-plugin-content-docs/current`;
  return readFileSync(`${folder}/${doc}`, 'utf8');
}

function all(source: string, pattern: RegExp): readonly string[] {
  return [...source.matchAll(pattern)].map(([, match = '']) => match);
}

/** What a translation must not change, in the order of the page. */
export function skeletonOf(source: string) {
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source) ?? [];
  return {
    frontMatter: head.split('\n').filter((line) => !/^(title|description):/.test(line)),
    headings: all(body, /^(#{2,4}) .*?\{\/\* #[\w-]+ \*\/\}$/gm),
    anchors: all(body, /\{\/\* #([\w-]+) \*\/\}/g),
    tags: all(body, /(<\/?[A-Z][^>]*>)/g),
    links: all(body, /\]\(([^)]+)\)/g),
    steps: all(body, /^( *\d+\.) /gm),
    bullets: all(body, /^( *-) /gm).length,
  };
}

/** The ids of a page's headings. */
export function anchorsOf(doc: string): readonly string[] {
  return skeletonOf(pageSource(DEFAULT_LOCALE, doc)).anchors;
}
