import { defineRule } from '../../../engine/rule';
import type { KeyText } from '../keyText';
import { isHex, kindOf } from '../shape';

/**
 * 64 lower-case hexadecimal digits: a key of the old futures testnet, or the `signature=` of a request in place of
 * the secret. A live key mixes both cases; that one is hexadecimal by chance is practically impossible.
 * Source: ccxt#7851 (2020-10-22), ccxt#7863 (2020-10-26), Binance.Net#1255 (2023-06-10).
 */
export const hex = defineRule({
  codes: {
    'key.hex_only': {
      severity: 'suspicious',
      href: '/auth-invalid/#other-sites',
      causes: { wrong_environment: 'shows' },
      facts: ['testnet_hex', 'demo_trading'],
    },
  },
  check(key: KeyText) {
    return kindOf(key) === 'key' && isHex(key) ? [{ code: 'key.hex_only', field: key.field, span: key.span }] : [];
  },
});
