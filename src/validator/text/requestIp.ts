import type { Span } from '../engine/finding';
import { parseIPv4 } from './ipv4';

export interface RequestIp {
  readonly address: string;
  /** Where the address stands. */
  readonly span: Span;
}

const REQUEST_IP = /request\s{1,3}ip\s{0,3}[:：]\s{0,5}([0-9a-f.:]{2,45})/i;

/**
 * The address that Binance says it saw, in the ending that futures hosts put behind -2015; undefined when the text
 * names none. The full stop of a sentence is no part of it. Source: ccxt#7822 (2020), freqtrade#8453 (2023).
 *
 * @example findRequestIp('…permissions for action, request ip: 203.0.113.10')?.address // '203.0.113.10'
 */
export function findRequestIp(text: string): RequestIp | undefined {
  const match = REQUEST_IP.exec(text);
  const address = match?.[1]?.replace(/(?<![.:])[.:]+$/, '');
  if (!match || address === undefined || !isAddress(address)) return undefined;
  const start = match.index + match[0].lastIndexOf(match[1] ?? '');
  return { address, span: [start, start + address.length] };
}

/** Good enough for what Binance prints itself; lists are judged more strictly. */
function isAddress(text: string): boolean {
  return parseIPv4(text) !== undefined || /:.*:/.test(text);
}
