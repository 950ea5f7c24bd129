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

/** Anchors of headings and list items, and of tags that take one. */
const ANCHOR = /(?:\{\/\* #|\banchor=")([\w-]+)/g;

/** What a translation must not change, in the order of the page. */
export function skeletonOf(source: string) {
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source) ?? [];
  return {
    frontMatter: head.split('\n').filter((line) => !/^(title|title_meta|description|sidebar_label):/.test(line)),
    headings: all(body, /^(#{2,4}) .*?\{\/\* #[\w-]+ \*\/\}$/gm),
    anchors: all(body, ANCHOR),
    tags: all(body, /(<\/?[A-Z][^>]*>)/g).map((tag) => tag.replace(/ summary="[^"]*"/, ' summary')),
    links: all(body, /\]\(([^)]+)\)/g),
    steps: all(body, /^( *\d+\.) /gm),
    risks: all(body, /\{\/\* (?:#[\w-]+ )?(safe|check|loses) \*\/\}$/gm),
    bullets: all(body, /^( *-) /gm).length,
  };
}

/** The anchors of a page. */
export function anchorsOf(doc: string): readonly string[] {
  return skeletonOf(pageSource(DEFAULT_LOCALE, doc)).anchors;
}

/** A page's main sections by their anchors. */
export function sectionsOf(source: string): ReadonlyMap<string, string> {
  const parts = source.split(/^## .*?\{\/\* #([\w-]+) \*\/\}$/gm).slice(1);
  return new Map(parts.flatMap((id, at) => (at % 2 === 0 ? [[id, parts[at + 1] ?? ''] as const] : [])));
}
