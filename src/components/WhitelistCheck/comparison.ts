import { MOST_ADDRESSES, type WhitelistReport } from '../../validator/checks/whitelist';

/** What comparing the two lists comes to, for the first sentence of the answer. */
type Comparison =
  | { readonly kind: 'all_old'; readonly old: number; readonly count: number }
  | { readonly kind: 'missing'; readonly missing: number; readonly extra: number }
  | { readonly kind: 'only_extra'; readonly extra: number };

const ABOUT_COMPARING = /^whitelist\.(address_missing|request_ip_\w+)$/;

/**
 * What is to be said of both lists together; undefined when they are equal, when one is missing, or when an address that
 * Binance printed has to be said first.
 */
export function compare({ findings, missing, extra, list }: WhitelistReport): Comparison | undefined {
  if (findings.some(({ code }) => code.startsWith('whitelist.request_ip_') && code !== 'whitelist.request_ip_named')) {
    return undefined;
  }
  const count = countOf(list);
  if (missing.length > 0 && missing.length === count && extra.length > 0) {
    return { kind: 'all_old', old: extra.length, count };
  }
  if (missing.length > 0) return { kind: 'missing', missing: missing.length, extra: extra.length };
  return extra.length > 0 ? { kind: 'only_extra', extra: extra.length } : undefined;
}

/** How many addresses a list of {@link WhitelistReport} has. */
export function countOf(list: string): number {
  return list === '' ? 0 : list.split(',').length;
}

/**
 * True of a list that may be pasted into Binance as it is: every entry of what was given could be read, and a key takes
 * so many.
 */
export function isReady({ findings, list }: WhitelistReport): boolean {
  const count = countOf(list);
  const unread = findings.some(({ code, severity }) => severity === 'wrong' && !ABOUT_COMPARING.test(code));
  return count > 0 && count <= MOST_ADDRESSES && !unread;
}

/** The list with what Binance has besides; undefined when a key does not take so many. */
export function withExtra({ list, extra }: WhitelistReport): string | undefined {
  const all = [list, ...extra].join(',');
  return extra.length > 0 && countOf(all) <= MOST_ADDRESSES ? all : undefined;
}
