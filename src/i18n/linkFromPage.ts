import { localePath } from './locales';
import { pageLocale } from './pageText';

/**
 * The link to a place from a page that is being rendered, in its language. On its own page a place is its fragment alone: a
 * full path would drop the query, and load the page anew.
 *
 * @example linkFromPage('/auth-invalid/', '/auth-invalid/#keys') // '#keys'
 */
export function linkFromPage(page: string, href: string): string {
  const path = localePath(pageLocale, href);
  return path.startsWith(`${page}#`) ? path.slice(page.length) : path;
}
