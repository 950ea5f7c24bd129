import { readFileSync } from 'node:fs';
import type strings from '../../i18n/en/strings.json';
import { fillLabels } from '../../src/i18n/labels';
import { LOCALES, type Locale, localePath } from '../../src/i18n/locales';

export const PAGES = ['/', '/auth-invalid/', '/find-the-cause/', '/new-key/', '/error-codes/', '/privacy/'] as const;
export const LOCALE_IDS: readonly Locale[] = LOCALES.map(({ id }) => id);
export { localePath };

/** The words of a locale as its pages print them. */
export function wordsOf(locale: Locale): typeof strings {
  return fillLabels(JSON.parse(readFileSync(`i18n/${locale}/strings.json`, 'utf8')), locale);
}
