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
    /^-?\d+$/.test(code) ? [textOfNumber(code)] : Object.hasOwn(ERRORS, code) ? [textOfRow(code as ErrorId)] : [],
  );
  if (errors.length === 0 && !ip) return '';
  const sign = host && SIGNS[host] ? [SIGNS[host]] : [];
  return [[...errors, ...sign].join(' '), ...(ip ? [`request ip: ${ip}`] : [])]
    .filter((part) => part !== '')
    .join(', ');
}

/** A number alone, in the way in which it is recognised: one without a sign could be anything. */
export function textOfNumber(code: string | number): string {
  return String(code).startsWith('-') ? String(code) : `code: ${code}`;
}

/** A row as it may be printed, with a sign of its hosts where its number means something else on others. */
function textOfRow(id: ErrorId): string {
  const { codes, texts, hosts } = errorRow(id);
  const sign = hosts !== 'any' && SIGNS[hosts] ? ` ${SIGNS[hosts]}` : '';
  return `${[...codes.slice(0, 1).map(textOfNumber), ...texts.slice(0, 1)].join(': ')}${sign}`;
}
