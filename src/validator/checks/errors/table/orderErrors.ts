import { ORDER_REACHED } from '../causeGroups';
import type { ErrorRow } from '../errorRow';

/** An order was judged, so the key itself was accepted. */
export const ORDER_ERRORS = {
  order_rejected: {
    codes: [-2010, -2011, -1010],
    texts: ['NEW_ORDER_REJECTED', 'CANCEL_REJECTED'],
    // About the order alone. Source: Binance Spot API, errors.md, messages for -1010, -2010, -2011.
    unless: /order sent|market is closed|immediately|not support|exceeds/i,
    hosts: 'spot',
    severity: 'wrong',
    allows: ['kyc_not_verified', 'symbol_not_whitelisted', 'account_or_symbol_restricted', 'api_trading_locked'],
    rulesOut: ORDER_REACHED,
    whose: 'binance',
    href: '/auth-invalid/#other-causes',
    facts: ['spot_errors'],
  },
  symbol_not_whitelisted: {
    codes: [-2010],
    texts: ['Symbol not whitelisted for API key'],
    hosts: 'spot',
    severity: 'wrong',
    allows: ['symbol_not_whitelisted'],
    rulesOut: [...ORDER_REACHED, 'kyc_not_verified'],
    whose: 'reader',
    href: '/auth-invalid/#other-causes',
    facts: ['symbol_whitelist'],
  },
  action_disabled: {
    codes: [-2010, -2011],
    texts: [
      'This action is disabled on this account',
      'This action disabled is on this account',
      'This account may not place or cancel orders',
      'This symbol is not permitted for this account',
      'This symbol is restricted for this account',
      'Rest API trading is not enabled',
      // A trading program's own words for it: gekko#2437 (2018-08-12).
      'Trading Disabled',
    ],
    hosts: 'spot',
    severity: 'wrong',
    allows: ['kyc_not_verified', 'account_or_symbol_restricted', 'api_trading_locked'],
    rulesOut: [...ORDER_REACHED, 'symbol_not_whitelisted'],
    whose: 'binance',
    href: '/auth-invalid/#other-causes',
    facts: ['spot_errors', 'action_disabled'],
  },
  insufficient_balance: {
    codes: [-2010],
    texts: ['Account has insufficient balance for requested action'],
    hosts: 'spot',
    severity: 'info',
    allows: [],
    rulesOut: [...ORDER_REACHED, 'kyc_not_verified', 'symbol_not_whitelisted'],
    whose: 'reader',
    href: '/auth-invalid/#other-causes',
    facts: ['spot_errors'],
  },
} as const satisfies Record<string, ErrorRow>;
