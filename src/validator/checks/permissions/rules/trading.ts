import { type Draft, defineRule } from '../../../engine/rule';
import type { Permissions } from '../types';

const DAY = 24 * 60 * 60 * 1000;

/**
 * The trading tick: there, missing, or there until a date. Since 2021-07-09 Binance takes it from a key without
 * trusted addresses after 30 days; users have reported 90 days since spring 2022, so only a date that Binance itself
 * states is ever named. Source: Binance announcement, 2021-07-08; freqtrade#6783 (2022-05-04).
 */
export const trading = defineRule({
  codes: {
    'permissions.trading_off': {
      severity: 'wrong',
      href: '/auth-invalid/#trading-permission-tick',
      causes: { spot_trading_off: 'shows', trading_permission_expired: 'hints' },
      facts: ['seed', 'key_rule_2021', 'api_restrictions'],
    },
    'permissions.trading_on': {
      severity: 'ok',
      causes: { spot_trading_off: 'rules_out', trading_permission_expired: 'weakens' },
      facts: ['api_restrictions'],
    },
    'permissions.trading_expired': {
      severity: 'wrong',
      href: '/auth-invalid/#ip-whitelist',
      causes: { trading_permission_expired: 'shows' },
      facts: ['key_rule_2021', 'api_restrictions'],
    },
    'permissions.trading_expires': {
      severity: 'suspicious',
      href: '/auth-invalid/#ip-whitelist',
      causes: { trading_permission_expired: 'hints' },
      facts: ['key_rule_2021', 'api_restrictions'],
    },
  },
  check(permissions: Permissions) {
    const drafts: Draft<TradingCode>[] = [];
    const { spotTrading } = permissions;
    const expiry = expiryOf(permissions);
    if (expiry) drafts.push({ ...expiry, field: 'permissions' });
    if (spotTrading === false) drafts.push({ code: 'permissions.trading_off', field: 'permissions' });
    if (spotTrading === true && expiry?.code !== 'permissions.trading_expired') {
      drafts.push({ code: 'permissions.trading_on', field: 'permissions' });
    }
    return drafts;
  },
});

type TradingCode =
  | 'permissions.trading_off'
  | 'permissions.trading_on'
  | 'permissions.trading_expired'
  | 'permissions.trading_expires';

/** A started day counts as a day, so that "1 day left" is never said too late. */
function expiryOf({ tradingExpires, now }: Permissions): Draft<TradingCode> | undefined {
  if (tradingExpires === undefined || !isMoment(tradingExpires) || !isMoment(now)) return undefined;
  const date = new Date(tradingExpires).toISOString().slice(0, 10);
  const days = Math.ceil(Math.abs(tradingExpires - now) / DAY);
  const code = tradingExpires <= now ? 'permissions.trading_expired' : 'permissions.trading_expires';
  return { code, params: { date, days, count: days } };
}

function isMoment(time: number): boolean {
  return !Number.isNaN(new Date(time).getTime());
}
