import { defineRule } from '../../../engine/rule';
import type { ParsedList } from '../entries';
import type { Lists } from '../lists';

/**
 * The address that Binance named in the error, looked up before anything else: it is what Binance compares with the
 * list of the key. A list that stands alone may be XChainer's, which says nothing of the key's when the address is on
 * it. That an address is named at all speaks for no cause. Source: ccxt#7822 (2020), freqtrade#8453 (2023).
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
    'whitelist.request_ip_in_list': {
      severity: 'info',
      href: '/auth-invalid/#ip-whitelist-open-key',
      facts: ['request_ip'],
    },
    'whitelist.request_ip_not_in_list': {
      severity: 'wrong',
      href: '/auth-invalid/#ip-whitelist-copy',
      causes: { ip_not_whitelisted: 'shows' },
      facts: ['request_ip', 'list_rotates'],
    },
    'whitelist.request_ip_named': {
      severity: 'info',
      href: '/auth-invalid/#ip-whitelist-open-key',
      facts: ['request_ip'],
    },
  },
  check(lists: Lists) {
    const { requestIp } = lists;
    if (!requestIp) return [];
    const { address, ...place } = requestIp;
    return [{ code: `whitelist.request_ip_${standing(address, lists)}` as const, ...place, params: { address } }];
  },
});

function standing(address: string, { binance, platform }: Lists) {
  const [onBinance, onPlatform] = [binance, platform].map((list) => lookUp(address, list));
  if (onBinance) return 'listed';
  if (onBinance === undefined) return onPlatform === undefined ? 'named' : onPlatform ? 'in_list' : 'not_in_list';
  return onPlatform === false ? 'unknown' : 'not_on_binance';
}

/**
 * Whether a list has the address, in whatever spelling it is refused; undefined of a list without any address, and of one
 * with a network or a range that begins like it, since nobody knows whether Binance takes those.
 */
function lookUp(address: string, { distinct, refused }: ParsedList): boolean | undefined {
  if (distinct.some((entry) => entry.address === address)) return true;
  if (refused.some(({ written }) => written?.toLowerCase() === address.toLowerCase())) return true;
  const [start] = address.split('.');
  const isAround = refused.some(({ written = '' }) => written.startsWith(`${start}.`) && /[^\d.]/.test(written));
  return distinct.length > 0 && !isAround ? false : undefined;
}
