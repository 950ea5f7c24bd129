import type { Fact } from './fact';

/** What a key may do, for how long, and who may own it. */
export const PERMISSION_FACTS = {
  key_rule_2021: {
    title: 'Binance: permission rule for API keys without trusted addresses',
    href: 'https://www.binance.com/en-IN/support/announcement/cda0a4b53da04396b5d27881e93abf78',
    dated: '2021-07-08',
    confidence: 'documented',
  },
  key_rule_90_days: {
    title: 'freqtrade: trading tick gone after 90 days',
    href: 'https://github.com/freqtrade/freqtrade/issues/6783',
    dated: '2022-05-04',
    confidence: 'reported',
  },
  unused_key_deleted: {
    title: 'Bitsgap: unused keys without trusted addresses are deleted',
    href: 'https://helpdesk.bitsgap.com/en/articles/6838861',
    dated: null,
    confidence: 'maintainer',
  },
  unrestricted_read_only: {
    title: 'ccxt: an unrestricted key can only read',
    href: 'https://github.com/ccxt/ccxt/issues/18459',
    dated: '2023-07-04',
    confidence: 'reported',
  },
  unrestricted_key_deleted: {
    title: 'freqtrade: unrestricted keys with more than reading will be deleted',
    href: 'https://github.com/freqtrade/freqtrade/issues/13089',
    dated: '2026-04-25',
    confidence: 'reported',
  },
  keys_deleted_2023: {
    title: 'ccxt: many keys without trusted addresses deleted',
    href: 'https://github.com/ccxt/ccxt/issues/16777',
    also: ['https://github.com/sammchardy/python-binance/issues/1131'],
    dated: '2023-02-07',
    confidence: 'reported',
  },
  account_status: {
    title: 'Binance Wallet API: account API trading status',
    href: 'https://developers.binance.com/docs/wallet/account/account-api-trading-status',
    dated: null,
    confidence: 'documented',
  },
  api_restrictions: {
    title: 'Binance Wallet API: API key permission',
    href: 'https://developers.binance.com/docs/wallet/account/api-key-permission',
    dated: null,
    confidence: 'documented',
  },
  permissions_limits: {
    title: 'Binance Wallet API: API key permission (what the answer leaves out)',
    href: 'https://developers.binance.com/docs/wallet/account/api-key-permission',
    dated: null,
    confidence: 'inferred',
  },
  withdrawals: {
    title: 'Binance Wallet API: withdrawals need trusted addresses',
    href: 'https://developers.binance.com/docs/wallet/account/api-key-permission',
    also: ['https://helpdesk.bitsgap.com/en/articles/6712456-api-key-error-statuses'],
    dated: null,
    confidence: 'documented',
  },
  portfolio_margin: {
    title: 'ccxt: portfolio margin accounts on futures hosts',
    href: 'https://github.com/ccxt/ccxt/issues/19407',
    dated: '2024-01-31',
    confidence: 'maintainer',
  },
  kyc_rule_2021: {
    title: 'Binance: identity verification levels and Withdraw Only',
    href: 'https://www.binance.com/cs/support/announcement/96f8819ce9bd429a8e733f87e92a2207',
    dated: '2021-09-15',
    confidence: 'documented',
  },
  kyc_expired: {
    title: 'WunderTrading: identity documents expire',
    href: 'https://help.wundertrading.com/en/articles/5996282',
    dated: null,
    confidence: 'maintainer',
  },
  kyc_rejected_code: {
    title: 'ccxt: exception table of binance',
    href: 'https://github.com/ccxt/ccxt/blob/master/ts/src/binance.ts',
    dated: '2023',
    confidence: 'maintainer',
  },
} as const satisfies Record<string, Fact>;
