import { type CodeEntry, type Draft, defineRule } from '../../engine/rule';
import type { AccountAnswer } from './readAccount';

const RESTRICTED = { href: '/auth-invalid/#other-causes', facts: ['account_status'] } as const;

const LOCKED: CodeEntry = { severity: 'wrong', causes: { api_trading_locked: 'shows' }, ...RESTRICTED };

/**
 * What the answers about the account itself say. `canTrade` is the account's, not the key's, and the nearest sign that a
 * machine gives of a missing identity verification. Source: Binance Wallet API, account status and API trading status;
 * Binance Spot API, account information.
 */
export const account = defineRule({
  codes: {
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
  },
  check({ status, locked: isLocked, recovers, canTrade }: AccountAnswer) {
    const drafts: Draft<AccountCode>[] = [];
    if (status !== undefined)
      drafts.push({ code: status === 'normal' ? 'account.status_normal' : 'account.status_other' });
    if (isLocked === false) drafts.push({ code: 'account.trading_open' });
    if (isLocked && recovers === undefined) drafts.push({ code: 'account.trading_locked' });
    if (isLocked && recovers !== undefined) {
      drafts.push({ code: 'account.trading_locked_until', params: { date: recovers } });
    }
    if (canTrade !== undefined) drafts.push({ code: canTrade ? 'account.can_trade' : 'account.cannot_trade' });
    return drafts;
  },
});

type AccountCode =
  | 'account.status_normal'
  | 'account.status_other'
  | 'account.trading_locked'
  | 'account.trading_locked_until'
  | 'account.trading_open'
  | 'account.cannot_trade'
  | 'account.can_trade';
