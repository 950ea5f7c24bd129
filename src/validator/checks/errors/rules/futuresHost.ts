import { type CodeEntry, defineRule } from '../../../engine/rule';
import { hostsNear } from '../../../text/hosts';
import type { ReadError } from '../readErrors';
import type { ErrorEvidence } from '../recogniser';
import { errorRow } from '../table';

const ENTRY: CodeEntry = {
  severity: 'info',
  href: '/auth-invalid/#other-causes',
  causes: {
    // One reader in sixteen of a tool for spot trades futures; of those with one of these causes all do.
    futures_permission_off: 'suits',
    product_account_or_key_too_old: 'suits',
    portfolio_margin_mode: 'suits',
    // Half of the test keys were made for futures.
    wrong_environment: 'hints',
    spot_trading_off: 'weakens',
    trading_permission_expired: 'weakens',
  },
  facts: ['request_ip', 'futures_errors'],
};

/**
 * That a refusal came from a futures host: its request is named beside it, or it carries the address that only futures
 * hosts print. Futures have a permission and an account of their own, and the tick for spot trading does not matter.
 * Source: Binance Wallet API, API key permission; ccxt#7822 (2020), freqtrade#8453 (2023); of seven public cases three were
 * test keys, two the permission, two the account.
 */
export const futuresHost = defineRule({
  codes: { 'error.futures_host': ENTRY },
  check: ({ error, isOfFutures }: ErrorEvidence) =>
    error && isOfFutures ? [{ code: 'error.futures_host', field: 'error_text', span: [error.start, error.end] }] : [],
});

/** True of a refusal for which it matters that the text names a futures host beside it. */
export function isOfFutures({ id, start }: ReadError, text: string): boolean {
  if (id === null || errorRow(id).hosts !== 'any') return false;
  return errorRow(id).allows.includes('futures_permission_off') && hostsNear(text, start).includes('futures');
}
