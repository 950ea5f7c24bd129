import { type Draft, defineRule } from '../../../engine/rule';
import type { Permissions } from '../types';

/**
 * What the key may do besides trading, and from where. Withdrawals are never needed by a rebalancing tool. A key that
 * is open to every address loses its trading tick, and users report since 2026-04-25 that Binance announces to delete
 * such keys. Source: Binance Wallet API, API key permission; Binance announcement, 2021-07-08; freqtrade#13089.
 */
export const access = defineRule({
  codes: {
    'permissions.reading_off': {
      severity: 'wrong',
      href: '/auth-invalid/#trading-permission-tick',
      causes: { other_permission_off: 'hints' },
      facts: ['api_restrictions'],
    },
    'permissions.withdrawals_on': {
      severity: 'wrong',
      href: '/new-key/#permissions',
      facts: ['withdrawals'],
    },
    'permissions.unrestricted': {
      severity: 'suspicious',
      href: '/auth-invalid/#ip-whitelist',
      causes: { trading_permission_expired: 'hints', key_deleted: 'hints', ip_not_whitelisted: 'weakens' },
      facts: ['key_rule_2021', 'key_rule_90_days', 'unrestricted_read_only', 'unrestricted_key_deleted'],
    },
    'permissions.not_told': { severity: 'info', href: '/auth-invalid/#trading-permission' },
  },
  check({ reading, spotTrading, withdrawals, ipRestricted }: Permissions) {
    const drafts: Draft<AccessCode>[] = [];
    const field = 'permissions';
    if (reading === false) drafts.push({ code: 'permissions.reading_off', field });
    if (ipRestricted === false) drafts.push({ code: 'permissions.unrestricted', field });
    if (withdrawals === true) drafts.push({ code: 'permissions.withdrawals_on', field });
    const count = [reading, spotTrading, withdrawals, ipRestricted].filter((flag) => flag === undefined).length;
    if (count > 0) drafts.push({ code: 'permissions.not_told', field, params: { count } });
    return drafts;
  },
});

type AccessCode =
  | 'permissions.reading_off'
  | 'permissions.withdrawals_on'
  | 'permissions.unrestricted'
  | 'permissions.not_told';
