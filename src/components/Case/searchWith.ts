import { renamed } from '../../flow/oldNames';

/**
 * A query with these pairs in it in the place of all that `mine` names; everything else stays as it was, old names become
 * today's. Commas and colons are written as they are, so that a list of codes and an IPv6 address stay readable.
 *
 * @example searchWith('?ip=203.0.113.10&balances=loads', ['reads_balances'], []) // '?ip=203.0.113.10'
 */
export function searchWith(
  search: string,
  mine: readonly string[],
  pairs: Iterable<readonly [name: string, value: string]>,
): string {
  const others = renamed(new URLSearchParams(search)).filter(([name]) => !mine.includes(name));
  const params = new URLSearchParams(others.map(([name, value]) => [name, value]));
  for (const [name, value] of pairs) params.set(name, value);
  return params.size > 0 ? `?${params.toString().replaceAll('%2C', ',').replaceAll('%3A', ':')}` : '';
}
