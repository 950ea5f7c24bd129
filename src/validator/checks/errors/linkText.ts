import type { Carried } from '../../engine/link';
import type { HostFamily } from '../../text/hosts';
import { ERRORS, type ErrorId, errorRow } from './table';

/** How a family of hosts shows in a text, so that it is read again from it. */
const SIGNS: Readonly<Partial<Record<HostFamily, string>>> = {
  futures: 'fapi',
  binance_us: 'binance.us',
  binance_tr: 'binance.tr',
};

/**
 * The errors that a link carries, written as a text from which they are read again; '' for a link without any.
 *
 * @example linkText({ codes: ['-2015'], ip: '203.0.113.10', answers: {} }) // '-2015, request ip: 203.0.113.10'
 */
export function linkText({ codes, ip, host }: Omit<Carried, 'answers'>): string {
  const errors = codes.flatMap((code) =>
    /^-?\d+$/.test(code) ? [code] : code in ERRORS ? (textOfRow(code) ?? []) : [],
  );
  if (errors.length === 0 && !ip) return '';
  const sign = host && SIGNS[host] ? [SIGNS[host]] : [];
  return [[...errors, ...sign].join(' '), ...(ip ? [`request ip: ${ip}`] : [])]
    .filter((part) => part !== '')
    .join(', ');
}

function textOfRow(id: string): string | undefined {
  return errorRow(id as ErrorId).texts[0];
}
