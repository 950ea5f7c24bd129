import { searchWith } from '../../components/Case/searchWith';

/**
 * The address of a place with what is known of the case in its query; on the page itself the fragment alone where that is
 * enough, because anything else would load the page anew and lose what was typed.
 *
 * @example hrefFromHere('/auth-invalid/#keys', new URL('http://a/new-key/?code=-2015')) // '/auth-invalid/?code=-2015#keys'
 */
export function hrefFromHere(href: string, here: Pick<URL, 'href' | 'pathname' | 'search'>): string {
  const { pathname, search, hash } = new URL(href, here.href);
  if (pathname === here.pathname && search === '' && hash !== '') return hash;
  return `${pathname}${searchWith(here.search, [], new URLSearchParams(search))}${hash}`;
}
