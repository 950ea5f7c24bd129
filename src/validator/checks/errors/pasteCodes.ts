import type { CodeEntry } from '../../engine/rule';

type Codes = Readonly<Record<string, CodeEntry>>;

/*
 * What only a pasted text brings, apart from its rules in `paste/errors/rules/`: a back end reads no such text, and needs the
 * codes to judge a case.
 */

export const SECRET_CODES = {
  'error.secret_pasted': { severity: 'suspicious', href: '/privacy/', facts: ['key_length'] },
  'error.private_key_pasted': { severity: 'wrong', href: '/new-key/#before', facts: ['private_key_shape'] },
} as const satisfies Codes;

export const PRODUCT_CODES = {
  // The tick for spot trading does not matter to a withdrawal.
  'error.withdrawal_call': {
    severity: 'info',
    href: '/auth-invalid/#other-causes',
    causes: { spot_trading_off: 'weakens', other_permission_off: 'shows' },
    facts: ['withdrawals', 'other_permission'],
  },
  'error.margin_call': {
    severity: 'info',
    href: '/auth-invalid/#other-causes',
    causes: { product_account_or_key_too_old: 'suits' },
    facts: ['margin_not_open'],
  },
} as const satisfies Codes;

export const TEST_SITE_CODES = {
  'error.test_site': {
    severity: 'suspicious',
    href: '/auth-invalid/#other-sites',
    causes: { wrong_environment: 'shows' },
    facts: ['binance_us_tr'],
  },
} as const satisfies Codes;

export const OTHER_EXCHANGE_CODES = {
  'error.other_exchange': { severity: 'info', href: '/auth-invalid/#still-there' },
  'error.other_exchange_named': { severity: 'info', href: '/auth-invalid/#still-there' },
} as const satisfies Codes;
