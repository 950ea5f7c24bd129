/** Interfaces and sites of Binance on which the same number can mean something else. */
export const HOST_FAMILIES = ['spot', 'sapi', 'futures', 'binance_us', 'binance_tr'] as const;
export type HostFamily = (typeof HOST_FAMILIES)[number];

/**
 * How a family shows in a request or in the name that a program gives it. `binanceusdm` is ccxt's name for futures of
 * binance.com. Only futures hosts add `request ip` to a refusal (ccxt#7822, 2020).
 */
const SIGNS: readonly (readonly [HostFamily, RegExp])[] = [
  ['binance_us', /\bbinance[ .]?us\b/i],
  ['binance_tr', /\b(?:trbinance|binance[ .]?tr)\b/i],
  ['futures', /\b[fd]api\b|binanceusdm|binancecoinm|\bfutures\b|request ip:|фьючерс|vadeli iş/i],
  ['sapi', /\bsapi(?:\b|_)/i],
  ['spot', /\/api\/v\d|\bspot\b/i],
];

/**
 * The site of Binance with keys of its own that a text names, if it does.
 *
 * @example otherSiteIn('POST https://api.binance.us/api/v3/order') // 'binance_us'
 */
export function otherSiteIn(text: string): HostFamily | undefined {
  return SIGNS.find(([family, sign]) => family.startsWith('binance_') && sign.test(text))?.[0];
}

/** So far around an error its request is looked for. */
const NEAR = 300;

/**
 * The families that a text names near a place, in the order of the signs; empty when it names none.
 *
 * @example hostsNear('GET /fapi/v1/order {"code":-4004}', 19) // ['futures']
 */
export function hostsNear(text: string, at: number): readonly HostFamily[] {
  const near = text.slice(Math.max(0, at - NEAR), at + NEAR);
  return SIGNS.filter(([, sign]) => sign.test(near)).map(([family]) => family);
}
