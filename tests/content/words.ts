import { readFileSync } from 'node:fs';
import type { Locale } from '../../src/i18n/locales';
import type { Words } from '../../src/i18n/words';

/** A locale's words, flat: `['site.brand', 'XChainer Help']`. */
export function flatWords(locale: Locale): ReadonlyMap<string, string> {
  const flat = new Map<string, string>();
  const walk = (words: Words, prefix: string) => {
    for (const [key, value] of Object.entries(words)) {
      if (typeof value === 'string') flat.set(prefix + key, value);
      else walk(value, `${prefix}${key}.`);
    }
  };
  walk(JSON.parse(readFileSync(`i18n/${locale}/strings.json`, 'utf8')), '');
  return flat;
}

const PLURAL = /_(zero|one|two|few|many|other)$/;

/** A key without its plural suffix. */
export function baseOf(key: string): string {
  return key.replace(PLURAL, '');
}

/** The plural suffix of a key, if it has one. */
export function pluralOf(key: string): string | undefined {
  return PLURAL.exec(key)?.[1];
}

const PLACEHOLDER = /\{\{\w+\}\}|\[\[[\w.]+\]\]/g;

/** The `{{placeholders}}` and `[[labels]]` of a text, sorted. */
export function placeholdersOf(text: string): readonly string[] {
  return [...new Set(text.match(PLACEHOLDER))].sort();
}

/** What a translator writes of a text: all but its placeholders and labels. */
export function proseOf(text: string): string {
  return text.replace(PLACEHOLDER, '');
}
