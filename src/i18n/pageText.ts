import strings from '@strings';
import { withoutSigns } from './englishWords';
import type { Locale } from './locales';
import { addWords, createTranslator, type KeyOf, type Translate } from './translator';

/** Every word of the locale, for what is rendered at build time only. */
export const pageLocale = strings.locale as Locale;
const instance = createTranslator(pageLocale);
addWords(instance, strings);

export type PageKey = KeyOf<typeof strings>;

/** The text of a key, with signs about the English words in it, for `Said`. */
export const said: Translate<PageKey> = (key, params) => instance.t(key, params ?? {});

export const t: Translate<PageKey> = (key, params) => withoutSigns(said(key, params));
