import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fillLabels } from '../../src/i18n/labels';
import { type Locale, localePath } from '../../src/i18n/locales';
import { addWords, createTranslator } from '../../src/i18n/translator';
import type { Words } from '../../src/i18n/words';
import type { Finding } from '../../src/validator';

/** What an answer is worded with: the site's own words, and its own addresses. */
export interface Language {
  readonly t: (key: string, params?: Finding['params']) => string;
  /** '' where there is no such text: some findings say it all in their title. */
  readonly maybe: (key: string, params?: Finding['params']) => string;
  /** Full address of a site path in this language. */
  readonly link: (path: string) => string;
}

/**
 * The words of a locale, and links into its pages below `site`.
 *
 * @example languageOf('de', 'http://127.0.0.1:3000').link('/auth-invalid/#keys') // 'http://127.0.0.1:3000/de/auth-invalid/#keys'
 */
export function languageOf(locale: Locale, site: string): Language {
  const file = join(__dirname, '../../i18n', locale, 'strings.json');
  const translator = createTranslator(locale);
  addWords(translator, fillLabels(JSON.parse(readFileSync(file, 'utf8')) as Words, locale));
  const t: Language['t'] = (key, params = {}) => translator.t(key, params);
  return {
    t,
    maybe: (key, params = {}) => (translator.exists(key, params) ? t(key, params) : ''),
    link: (path) => new URL(localePath(locale, path), site).href,
  };
}
