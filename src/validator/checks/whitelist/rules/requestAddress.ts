import { defineRule } from '../../../engine/rule';
import type { Lists } from '../lists';

/**
 * The address that Binance named in the error, looked up before anything else: it is what Binance compares with the
 * list of the key. Source: ccxt#7822 (2020), freqtrade#8453 (2023).
 */
export const requestAddress = defineRule({
  codes: {
    'whitelist.request_ip_listed': {
      severity: 'ok',
      href: '/auth-invalid/#keys',
      causes: { ip_not_whitelisted: 'weakens', trading_permission_expired: 'weakens' },
      facts: ['request_ip'],
    },
    'whitelist.request_ip_not_on_binance': {
      severity: 'wrong',
      href: '/auth-invalid/#ip-whitelist-paste',
      causes: { ip_not_whitelisted: 'shows' },
      facts: ['request_ip', 'confirm_and_save'],
    },
    'whitelist.request_ip_unknown': {
      severity: 'wrong',
      href: '/auth-invalid/#ip-whitelist-copy',
      causes: { ip_not_whitelisted: 'shows' },
      facts: ['request_ip', 'list_rotates'],
    },
    'whitelist.request_ip_named': {
      severity: 'info',
      href: '/auth-invalid/#ip-whitelist-open-key',
      causes: { ip_not_whitelisted: 'hints' },
      facts: ['request_ip'],
    },
  },
  check(lists: Lists) {
    const { requestIp } = lists;
    if (!requestIp) return [];
    const { address, field, span } = requestIp;
    return [{ code: `whitelist.${standing(address, lists)}` as const, field, span, params: { address } }];
  },
});

function standing(address: string, { binance, platform, present, wanted }: Lists) {
  if (present.has(address)) return 'request_ip_listed';
  if (binance.empty || binance.addresses.length === 0) return 'request_ip_named';
  return platform.empty || wanted.has(address) ? 'request_ip_not_on_binance' : 'request_ip_unknown';
}
