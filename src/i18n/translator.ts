import { createInstance, type i18n } from 'i18next';
import type { Locale } from './locales';

/** Loses the plural suffix that i18next adds: callers write the key without it. */
type Singular<K extends string> = K extends `${infer Base}_${'zero' | 'one' | 'two' | 'few' | 'many' | 'other'}`
  ? Base
  : K;

/** Dotted paths to every text of a tree of words. */
export type KeyOf<T> = {
  [K in keyof T & string]: T[K] extends string ? Singular<K> : `${K}.${KeyOf<T[K]>}`;
}[keyof T & string];

export type Params = Readonly<Record<string, string | number>>;
export type Translate<Key extends string> = (key: Key, params?: Params) => string;

/**
 * An i18next instance for one locale, without words yet. There is no fallback language: a key that is not there
 * throws, and because every page is rendered at build time, it throws there and not at a reader.
 */
export function createTranslator(locale: Locale): i18n {
  const instance = createInstance();
  instance.init({
    lng: locale,
    fallbackLng: false,
    initAsync: false,
    resources: {},
    interpolation: { escapeValue: false },
    parseMissingKeyHandler: (key) => {
      throw new Error(`No text for "${key}" in locale "${locale}"`);
    },
  });
  return instance;
}

/** Adds a branch of words to those an instance has already. */
export function addWords(instance: i18n, words: object): void {
  instance.addResourceBundle(instance.language, 'translation', words, true, true);
}
