import { defineRule } from '../../../engine/rule';
import type { ErrorText } from '../errorText';
import type { ReadError } from '../readErrors';
import { errorRow } from '../table';

/**
 * The address that Binance saw, which futures hosts print behind -2015. It is the one to look for in the list of the
 * key, unless every error of the text has nothing to do with the list. That it is printed speaks for no cause:
 * futures hosts print it for every one. Source: ccxt#7822 (2020), freqtrade#8453 (2023).
 */
export const namedAddress = defineRule({
  codes: {
    'error.request_ip_named': {
      severity: 'info',
      href: '/auth-invalid/#ip-whitelist',
      facts: ['request_ip'],
    },
  },
  check({ requestIp, errors }: ErrorText) {
    if (!requestIp || (errors.length > 0 && errors.every(rulesListOut))) return [];
    const { address, span } = requestIp;
    return [{ code: 'error.request_ip_named', field: 'error_text', span, params: { address } }];
  },
});

function rulesListOut({ id }: ReadError): boolean {
  return id !== null && errorRow(id).rulesOut.includes('ip_not_whitelisted');
}
