import { defineRule } from '../../rule';
import type { ErrorText } from '../errorText';

/**
 * The address that Binance saw, which futures hosts print behind -2015. It is the one to look for in the list of the
 * key. Source: ccxt#7822 (2020), freqtrade#8453 (2023).
 */
export const namedAddress = defineRule({
  codes: {
    'error.request_ip_named': {
      severity: 'info',
      href: '/auth-invalid/#ip-whitelist',
      facts: ['request_ip'],
    },
  },
  check({ requestIp }: ErrorText) {
    if (!requestIp) return [];
    const { address, span } = requestIp;
    return [{ code: 'error.request_ip_named', field: 'error_text', span, params: { address } }];
  },
});
