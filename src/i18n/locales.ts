/**
 * The one list of locales. Config, switch, tests and server all read it; adding a language is one line here
 * and one folder under `i18n/`.
 */
export const LOCALES = [
  { id: 'en', label: 'ENG', name: 'English', htmlLang: 'en', quotes: ['“', '”'] },
  { id: 'ru', label: 'RUS', name: 'Русский', htmlLang: 'ru', quotes: ['«', '»'] },
  { id: 'de', label: 'DEU', name: 'Deutsch', htmlLang: 'de', quotes: ['„', '“'] },
  { id: 'tr', label: 'TUR', name: 'Türkçe', htmlLang: 'tr', quotes: ['“', '”'] },
] as const;

export type Locale = (typeof LOCALES)[number]['id'];

export const DEFAULT_LOCALE: Locale = 'en';

/** True when the value is the id of a locale we publish. */
export function isLocale(value: unknown): value is Locale {
  return LOCALES.some((locale) => locale.id === value);
}

/** Site path of a page in a locale: `localePath('ru', '/auth-invalid/#keys')` is `/ru/auth-invalid/#keys`. */
export function localePath(locale: Locale, path: string): string {
  return locale === DEFAULT_LOCALE ? path : `/${locale}${path}`;
}
