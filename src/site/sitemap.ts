import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_LOCALE, LOCALES, type Locale, localePath } from '../i18n/locales';

/** One address in a sitemap, as the library that writes it takes it. */
interface SitemapEntry {
  readonly url: string;
  readonly lastmod?: string;
  readonly links: readonly { readonly lang: string; readonly url: string }[];
}

/**
 * The pages of the default language in every language, each beside its alternates, and the default language also for
 * readers of none of them.
 *
 * @param paths Without a locale: `/auth-invalid/`.
 * @param dayOf The day of the last edit of a page in a language, where it is known.
 */
export function sitemapEntries(
  origin: string,
  paths: readonly string[],
  dayOf: (path: string, locale: Locale) => string | undefined,
): readonly SitemapEntry[] {
  return paths.flatMap((path) => {
    const links = [
      ...LOCALES.map(({ id, htmlLang }) => ({ lang: htmlLang as string, url: origin + localePath(id, path) })),
      { lang: 'x-default', url: origin + localePath(DEFAULT_LOCALE, path) },
    ];
    return LOCALES.map(({ id }) => {
      const lastmod = dayOf(path, id);
      return { url: origin + localePath(id, path), ...(lastmod && { lastmod }), links };
    });
  });
}

const DAY = /^updated: '(\d{4}-\d\d-\d\d)'$/m;
const SLUG = /^slug: (\S+)$/m;

/** When each article was last edited, in each language, by its front matter: `'/ru/auth-invalid/'` -> `'2026-11-28'`. */
export function editedDays(siteDir: string): ReadonlyMap<string, string> {
  const days = new Map<string, string>();
  for (const { id } of LOCALES) {
    const folder = id === DEFAULT_LOCALE ? 'docs' : `i18n/${id}/docusaurus-plugin-content-docs/current`;
    for (const name of readdirSync(join(siteDir, folder)).filter((file) => file.endsWith('.mdx'))) {
      const text = readFileSync(join(siteDir, folder, name), 'utf8');
      const [slug, day] = [SLUG.exec(text)?.[1], DAY.exec(text)?.[1]];
      if (slug && day) days.set(localePath(id, slug), day);
    }
  }
  return days;
}
