import type { Locale } from '../../i18n/locales';
import { language as de } from './de';
import { language as en } from './en';
import type { Language } from './language';
import { language as ru } from './ru';
import { language as tr } from './tr';

/** All of them, for what is built; a page in the browser gets its own by `load.ts`. */
export const LANGUAGES: Readonly<Record<Locale, Language>> = { en, ru, de, tr };
