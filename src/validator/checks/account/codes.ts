import type { CodeEntry } from '../../engine/rule';

const RESTRICTED = { href: '/auth-invalid/#other-causes', facts: ['account_status'] } as const;

const LOCKED: CodeEntry = { severity: 'wrong', causes: { api_trading_locked: 'shows' }, ...RESTRICTED };

/** The codes of `rule.ts`, apart from it: a back end that reads no such answer needs them to judge a case, not to make one. */
export const ACCOUNT_CODES = {
  'account.status_normal': {
    severity: 'ok',
    causes: { account_or_symbol_restricted: 'weakens' },
    facts: ['account_status'],
  },
  'account.status_other': {
    severity: 'suspicious',
    causes: { account_or_symbol_restricted: 'shows' },
    ...RESTRICTED,
  },
  'account.trading_locked': LOCKED,
  'account.trading_locked_until': LOCKED,
  'account.trading_open': { severity: 'ok', causes: { api_trading_locked: 'rules_out' }, facts: ['account_status'] },
  'account.cannot_trade': {
    severity: 'wrong',
    href: '/auth-invalid/#identity-verification',
    causes: { kyc_not_verified: 'hints', account_or_symbol_restricted: 'hints' },
    facts: ['spot_api_docs', 'kyc_rule_2021'],
  },
  'account.can_trade': {
    severity: 'ok',
    causes: { kyc_not_verified: 'weakens', account_or_symbol_restricted: 'weakens' },
    facts: ['spot_api_docs'],
  },
} as const satisfies Record<string, CodeEntry>;

export type AccountCode = keyof typeof ACCOUNT_CODES;
