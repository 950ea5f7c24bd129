import { localePath } from '../../i18n/locales';
import { widgetLocale } from '../../i18n/widgetText';

/**
 * The link to a step, in the reader's language. On the step's own page it is the fragment alone: a full address would
 * drop the query, load the page anew, and lose what was typed.
 *
 * @example pathFromHere('/auth-invalid/#keys') // '#keys' on the article, '/ru/auth-invalid/#keys' on the Russian entry page
 */
export function pathFromHere(href: string): string {
  const path = localePath(widgetLocale, href);
  const [page = '', fragment] = path.split('#');
  return fragment && page === location.pathname ? `#${fragment}` : path;
}
