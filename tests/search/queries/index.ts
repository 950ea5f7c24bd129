import type { Locale } from '../../../src/i18n/locales';
import { DE } from './de';
import { EN } from './en';
import { RU } from './ru';
import { TR } from './tr';
import type { LabelledQuery } from './types';

/** Forty and more queries per language, written down before the search was tuned. */
export const QUERIES: Readonly<Record<Locale, readonly LabelledQuery[]>> = { en: EN, ru: RU, de: DE, tr: TR };
