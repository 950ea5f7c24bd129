import type { Field, Span } from '../engine/finding';
import { parseIPv4 } from './ipv4';
import { covered } from './masked';

/** The address that Binance says it saw. Without a place when it is known from elsewhere on the page. */
export interface RequestIp {
  readonly address: string;
  /** Where the address stands. */
  readonly span?: Span;
  readonly field?: Field;
}

const REQUEST_IP = /request\s{1,3}ip\s{0,3}[:：]\s{0,5}([0-9a-f.:]{2,45})/gi;

/**
 * Every address that Binance says it saw, in the ending that futures hosts put behind -2015, in the order of the text.
 * The full stop of a sentence is no part of it. Source: ccxt#7822 (2020), freqtrade#8453 (2023).
 *
 * @example findRequestIps('…permissions for action, request ip: 203.0.113.10')[0]?.address // '203.0.113.10'
 */
export function findRequestIps(text: string): readonly (RequestIp & { readonly span: Span })[] {
  return Array.from(text.matchAll(REQUEST_IP), ({ 0: { length }, 1: written = '', index }) => {
    const address = written.replace(/(?<![.:])[.:]+$/, '');
    const start = index + length - written.length;
    return { address, span: [start, start + address.length] as const };
  }).filter(({ address }) => isAddress(address));
}

/**
 * An address that was handed over as one; undefined for whatever else a link may carry.
 *
 * @example toRequestIp('203.0.113.10') // { address: '203.0.113.10' }
 */
export function toRequestIp(given = ''): RequestIp | undefined {
  const address = given.trim();
  return isAddress(address) ? { address } : undefined;
}

/** The text with blanks in the place of the addresses that Binance named: none of them is an entry of a list. */
export function withoutRequestIps(text: string): string {
  return covered(
    text,
    findRequestIps(text).map(({ span }) => span),
    ' ',
  );
}

/** Good enough for what Binance prints itself; lists are judged more strictly. */
function isAddress(text: string): boolean {
  return parseIPv4(text) !== undefined || /^(?=.*:.*:)[0-9a-f.:]+$/i.test(text);
}
