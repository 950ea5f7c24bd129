import { localePath } from '../../i18n/locales';
import { widgetLocale } from '../../i18n/widgetText';

/**
 * The link to a step, in the reader's language, with what is known of the case so far. On the step's own page it is the
 * fragment alone: a full address would load the page anew, and lose what was typed.
 *
 * @example pathFromHere('/auth-invalid/#keys') // '#keys' on the article, '/ru/auth-invalid/?code=-2014#keys' elsewhere
 */
export function pathFromHere(href: string): string {
  const [way = '', fragment] = localePath(widgetLocale, href).split('#');
  const [page = '', query] = way.split('?');
  const end = fragment ? `#${fragment}` : '';
  if (end && page === location.pathname) return end;
  return `${page}${query === undefined ? location.search : `?${query}`}${end}`;
}
