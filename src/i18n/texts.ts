import { withoutSigns } from './englishWords';
import type { Locale } from './locales';
import type { Params } from './translator';
import type { Words } from './words';

/** The words that a page in the browser has by now, and the texts made of them. */
export interface Texts {
  /** Merges a branch of words into those that are there. */
  readonly add: (branch: Words) => void;
  /** True when a key has a text with these parameters. */
  readonly exists: (key: string, params: Params) => boolean;
  /** The text of a key, with signs about English words in it; throws where there is none. */
  readonly said: (key: string, params: Params) => string;
  /** The same without signs. */
  readonly t: (key: string, params: Params) => string;
}

const PLACEHOLDER = /\{\{(\w+)\}\}/g;

/**
 * Texts in one locale as i18next makes them of the same words: paths of keys, plural forms by `Intl.PluralRules` behind an
 * underscore, placeholders in double braces. i18next itself makes every text that is written at build time; it is 14 kB of
 * the 22 that a reader would load before the first checker, so the browser gets these few lines, and a test holds them
 * against i18next on every text of every locale (decisions/0017).
 *
 * @example texts.t('checker.common.more', { count: 2 }) // 'and 2 more'
 */
export function createTexts(locale: Locale): Texts {
  // Made for the first number: it takes long, and most texts have none.
  let plural: Intl.PluralRules | undefined;
  let words: Words = {};

  const at = (key: string): string | undefined => {
    let place: Words | string | undefined = words;
    for (const name of key.split('.')) place = typeof place === 'object' ? place[name] : undefined;
    return typeof place === 'string' ? place : undefined;
  };
  const pluralAt = (key: string, count: number): string | undefined => {
    plural ??= new Intl.PluralRules(locale);
    return at(`${key}_${plural.select(count)}`);
  };
  const find = (key: string, { count }: Params): string | undefined =>
    (typeof count === 'number' ? pluralAt(key, count) : undefined) ?? at(key);

  const said: Texts['said'] = (key, params) => {
    const text = find(key, params);
    if (text === undefined) throw new Error(`No text for "${key}" in locale "${locale}"`);
    return text.replace(PLACEHOLDER, (_all, name: string) => String(params[name] ?? ''));
  };

  return {
    add: (branch) => {
      words = merged(words, branch);
    },
    exists: (key, params) => find(key, params) !== undefined,
    said,
    t: (key, params) => withoutSigns(said(key, params)),
  };
}

function merged(words: Words, branch: Words): Words {
  const all: Record<string, string | Words> = { ...words };
  for (const [key, value] of Object.entries(branch)) {
    const before = all[key];
    all[key] = typeof value === 'object' && typeof before === 'object' ? merged(before, value) : value;
  }
  return all;
}
