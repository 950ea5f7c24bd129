import { PRODUCT_CODES } from '../../../checks/errors/pasteCodes';
import type { ReadError } from '../../../checks/errors/readErrors';
import { defineRule } from '../../../engine/rule';

/**
 * How programs name the calls that take money out, and those for margin. To read a history of them is another call, and the
 * `BinanceWithdrawException` of python-binance came from calls for fees, dust and the state of an account, too.
 */
const WITHDRAWAL =
  /capital[/_]?withdraw[/_]?apply|wapi\/v\d\/withdraw\.html|wapi_?(?:post_?)?withdraw(?!_?history)|\bwithdraw\(/i;
const MARGIN = /sapi\/v\d\/margin\/|sapi_?(?:get|post|put|delete)_?margin/i;

const NEAR = 300;

/** The product of its own that a refused call was for, as the text around its error names it. */
export function productOf({ id, start, end }: ReadError, text: string): 'withdrawal' | 'margin' | undefined {
  if (id !== 'rejected_key' && id !== 'unauthorized') return undefined;
  const near = text.slice(Math.max(0, start - NEAR), end + NEAR);
  if (WITHDRAWAL.test(near)) return 'withdrawal';
  // Of a call for margin -1002 says itself that a permission is missing.
  return id === 'rejected_key' && MARGIN.test(near) ? 'margin' : undefined;
}

/**
 * That a refusal came for a call that takes money out, or for margin. XChainer makes neither, so another program uses the
 * key; and a withdrawal needs a permission that XChainer's key must not have.
 */
export const ownProduct = defineRule({
  codes: PRODUCT_CODES,
  check({ error, text }: { readonly error?: ReadError; readonly text: string }) {
    const product = error && productOf(error, text);
    return product
      ? [{ code: `error.${product}_call` as const, field: 'error_text', span: [error.start, error.end] }]
      : [];
  },
});
