import { type Locale, localePath } from '../../src/i18n/locales';
import { type SiteWords, siteWords } from '../siteWords';

/** What an answer is worded with: the site's own words, and its own addresses. */
export interface Language extends SiteWords {
  /** Full address of a site path in this language. */
  readonly link: (path: string) => string;
}

/**
 * The words of a locale, and links into its pages below `site`.
 *
 * @example languageOf('de', 'http://127.0.0.1:3000').link('/auth-invalid/#keys') // 'http://127.0.0.1:3000/de/auth-invalid/#keys'
 */
export function languageOf(locale: Locale, site: string): Language {
  return { ...siteWords(locale), link: (path) => new URL(localePath(locale, path), site).href };
}
