import type { Flow } from './graph';
import { check, done, isItGone, look, mend, SOLVED, TO_ADDRESSES, TO_MESSAGE } from './nodes';

/**
 * Cause 1 of the article. The address list comes before the tick: users report that a key without trusted addresses
 * can only read (ccxt issue 18459, 2023-07-04).
 */
export const tradingPermission = {
  id: 'trading_permission',
  start: 'box_ticked',
  reaches: ['spot_trading_off', 'trading_permission_expired'],
  nodes: {
    box_ticked: check('box_ticked', 'PermissionCheck', '/auth-invalid/#trading-permission-tick', {
      yes: 'to_addresses',
      no: 'trading_off',
      unknown: 'look_box',
    }),
    trading_off: {
      kind: 'cause',
      causes: ['spot_trading_off', 'trading_permission_expired'],
      href: '/auth-invalid/#trading-permission',
      answers: mend('set_list'),
    },
    set_list: { kind: 'fix', href: '/auth-invalid/#ip-whitelist', answers: done('tick_box') },
    tick_box: { kind: 'fix', href: '/auth-invalid/#trading-permission-tick', answers: done('save_tick') },
    save_tick: { kind: 'fix', href: '/auth-invalid/#trading-permission-save', answers: done('try_again') },
    try_again: { kind: 'fix', href: '/auth-invalid/#trading-permission-xchainer', answers: done('after_trading') },
    after_trading: isItGone('solved', 'to_addresses', 'to_message'),
    look_box: look('/auth-invalid/#trading-permission', 'box_ticked'),
    to_addresses: TO_ADDRESSES,
    to_message: TO_MESSAGE,
    solved: SOLVED,
  },
} as const satisfies Flow;
