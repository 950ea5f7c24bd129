import { isIPv6 } from './ipv6';

/** Why a piece of a list is no single address, and cannot be made one with certainty. */
export const REFUSALS = [
  'key_pasted',
  'network',
  'range',
  'ipv6',
  'leading_zero',
  'number_too_large',
  'too_few_numbers',
  'too_many_numbers',
  'host_name',
  'not_an_address',
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** In order: the first that fits names the reason. Every pattern is anchored and without nested repetition. */
const FORMS: readonly (readonly [Refusal, (text: string) => boolean])[] = [
  ['key_pasted', fits(/^(?=.*\d)[A-Za-z0-9+/=_-]{40,}$/)],
  ['network', fits(/^\d{1,3}(?:\.\d{1,3}){3}\/[\d.]+$/)],
  ['range', fits(/^\d{1,3}(?:\.\d{1,3}){3}[-–—][\d.]+$/)],
  ['range', fits(/^(?=.*[x*])(?:\d{1,3}|[x*])(?:\.(?:\d{1,3}|[x*])){3}$/i)],
  ['ipv6', isIPv6],
  ['number_too_large', (text) => fits(/^\d+(?:\.\d+){3}$/)(text) && text.split('.').some((part) => Number(part) > 255)],
  ['leading_zero', fits(/^\d+(?:\.\d+){3}$/)],
  ['too_few_numbers', fits(/^\.?\d+(?:\.\d+){1,2}\.?$/)],
  ['too_many_numbers', fits(/^\d+(?:\.\d+){4,}$/)],
  ['host_name', fits(/^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*\.[a-z]{2,}(?::\d+)?(?:\/.*)?$/i)],
  ['not_an_address', fits(/^\d+(?: \d+)+$|\d\.\d+\.\d+\.\d/)],
  ['not_an_address', (text) => text.includes('..') && fits(/^[\d.]+$/)(text)],
  ['not_an_address', (text) => text.includes('::') && fits(/^[0-9a-f:]+$/i)(text)],
];

/** Longer pieces are named by their look alone, so that no pattern meets a million characters. */
const LONGEST = 256;

/**
 * Why a piece is refused; undefined when it is just some word. A piece that is a good address must not come here.
 *
 * IPv6 is recognised only to be refused: binance.us does not take it, and for binance.com no official word was found
 * (binance-java-api#416, 2022-01-27, unanswered). The same holds for networks such as `1.2.3.0/24`.
 */
export function refusalOf(text: string): Refusal | undefined {
  const looked = text.slice(0, LONGEST);
  return FORMS.find(([, isForm]) => isForm(looked))?.[0];
}

function fits(pattern: RegExp): (text: string) => boolean {
  return (text) => pattern.test(text);
}
