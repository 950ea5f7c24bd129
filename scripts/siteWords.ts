import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fillLabels } from '../src/i18n/labels';
import type { Locale } from '../src/i18n/locales';
import { addWords, createTranslator } from '../src/i18n/translator';
import type { Words } from '../src/i18n/words';
import type { Finding } from '../src/validator';

/** The site's own words in a language, with its labels filled in. */
export interface SiteWords {
  readonly t: (key: string, params?: Finding['params']) => string;
  /** '' where there is no such text: some findings say it all in their title. */
  readonly maybe: (key: string, params?: Finding['params']) => string;
}

/**
 * All words of a locale, as the site says them.
 *
 * @example siteWords('de').maybe('finding.key.shape_ok.fix') // ''
 */
export function siteWords(locale: Locale): SiteWords {
  const file = join(__dirname, '../i18n', locale, 'strings.json');
  const translator = createTranslator(locale);
  addWords(translator, fillLabels(JSON.parse(readFileSync(file, 'utf8')) as Words, locale));
  const t: SiteWords['t'] = (key, params = {}) => translator.t(key, params);
  return { t, maybe: (key, params = {}) => (translator.exists(key, params) ? t(key, params) : '') };
}
