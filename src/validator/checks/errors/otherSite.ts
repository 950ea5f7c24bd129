import { type HostFamily, otherSiteIn } from '../../text/hosts';

/** The number under which binance.tr prints the message of -2015; no other site is known to use it. */
export const OTHER_SITES_NUMBER = 3701;

/**
 * The site of Binance with keys of its own that an error comes from, if it does: it carries the number of binance.tr, or
 * the text around it names such a site. Source: binance-connector-python#524 (2026-04-21), php-binance-api#380
 * (2021-05-01).
 *
 * @example otherSiteOf("{'code': 3701, 'msg': 'Invalid API-key…'}", 3701) // 'binance_tr'
 */
export function otherSiteOf(text: string, code: number | null): HostFamily | undefined {
  return code === OTHER_SITES_NUMBER ? 'binance_tr' : otherSiteIn(text);
}
