import * as v from 'valibot';
import { isLocale, type Locale } from '../../i18n/locales';

/** An id that a browser made; letters of either case are the same id. */
export const uuid = v.pipe(v.string(), v.uuid(), v.toLowerCase());

export const locale = v.custom<Locale>(isLocale);

/** The digest that names an edition of a page. */
export const revision = v.pipe(v.string(), v.regex(/^[0-9a-f]{12}$/));
