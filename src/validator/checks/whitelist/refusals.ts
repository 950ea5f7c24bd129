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
const FORMS: readonly (readonly [Refusal, Pick<RegExp, 'test'>])[] = [
  ['key_pasted', /^(?=.*\d)[A-Za-z0-9+/=_-]{40,}$/],
  ['network', /^\d{1,3}(?:\.\d{1,3}){3}\/[\d.]+$/],
  ['range', /^\d{1,3}(?:\.\d{1,3}){3}[-–—][\d.]+$|^(?=.*[x*])(?:\d{1,3}|[x*])(?:\.(?:\d{1,3}|[x*])){3}$/i],
  ['ipv6', { test: isIPv6 }],
  [
    'number_too_large',
    { test: (text) => /^\d+(?:\.\d+){3}$/.test(text) && text.split('.').some((part) => Number(part) > 255) },
  ],
  ['leading_zero', /^\d+(?:\.\d+){3}$/],
  ['too_few_numbers', /^\.?\d+(?:\.(?!20\d\d)\d+){1,2}\.?$/],
  ['too_many_numbers', /^\d+(?:\.\d+){4,}$/],
  ['host_name', /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*\.[a-z]{2,}(?::\d+)?(?:\/.*)?$/i],
  // A row of small numbers; four parts with a letter among the digits; too many signs.
  [
    'not_an_address',
    /^\d{1,3}(?: \d{1,3}){2,}$|\d\.\d+\.\d+\.\d|^(?=.*\d\.\d)(?:[^.]{1,3}\.){3}[^.]{1,3}$|^(?=.*::)[\da-f:]+$|^(?=.*\.\.)[\d.]+$/i,
  ],
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
  return FORMS.find(([, form]) => form.test(looked))?.[0];
}
