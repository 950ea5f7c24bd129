import { namesOtherSite } from '../../text/hosts';

/** The number under which binance.tr prints the message of -2015; no other site is known to use it. */
export const OTHER_SITES_NUMBER = 3701;

/**
 * True when an error comes from a site of Binance that has keys of its own: it carries the number of binance.tr, or the
 * text around it names such a site. Source: binance-connector-python#524 (2026-04-21), php-binance-api#380
 * (2021-05-01).
 *
 * @example isOfOtherSite("{'code': 3701, 'msg': 'Invalid API-key…'}", 3701) // true
 */
export function isOfOtherSite(text: string, code: number | null): boolean {
  return code === OTHER_SITES_NUMBER || namesOtherSite(text);
}
