import type { Locale } from '../../i18n/locales';
import type { Language } from './language';

type Loader = () => Promise<{ readonly language: Language }>;

/** The spelling rules of one language, each in a file of its own, for a page in the browser. */
export const LOAD: Readonly<Record<Locale, Loader>> = {
  en: () => import(/* webpackChunkName: "island-search-en" */ './en'),
  ru: () => import(/* webpackChunkName: "island-search-ru" */ './ru'),
  de: () => import(/* webpackChunkName: "island-search-de" */ './de'),
  tr: () => import(/* webpackChunkName: "island-search-tr" */ './tr'),
};
