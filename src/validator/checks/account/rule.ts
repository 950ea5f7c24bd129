import { type Draft, defineRule } from '../../engine/rule';
import { ACCOUNT_CODES, type AccountCode } from './codes';
import type { AccountAnswer } from './readAccount';

/**
 * What the answers about the account itself say. `canTrade` is the account's, not the key's, and the nearest sign that a
 * machine gives of a missing identity verification. Source: Binance Wallet API, account status and API trading status;
 * Binance Spot API, account information.
 */
export const account = defineRule({
  codes: ACCOUNT_CODES,
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
