import { defineRule } from '../../../engine/rule';
import type { ErrorEvidence } from '../recogniser';

/**
 * The address that Binance saw, which futures hosts print behind -2015. It is the one to look for in the list of the
 * key. It is told once, with the first error. That it is printed speaks for no cause: futures hosts print it for every
 * one. Source: ccxt#7822 (2020), freqtrade#8453 (2023).
 */
export const namedAddress = defineRule({
  codes: {
    'error.request_ip_named': {
      severity: 'info',
      href: '/auth-invalid/#ip-whitelist',
      facts: ['request_ip'],
    },
  },
  check({ at, requestIp }: ErrorEvidence) {
    if (!requestIp || at > 0) return [];
    const { address, ...place } = requestIp;
    return [{ code: 'error.request_ip_named', ...place, params: { address } }];
  },
});
