import { done, mend } from './answers';
import type { Flow } from './graph';
import { isItGone, SOLVED, TO_MESSAGE } from './nodes';
import { BOX_EMPTY, BOX_TICKED } from './prefills';

/**
 * Cause 1 of the article. The address list comes before the tick: users report that a key without trusted addresses
 * can only read (ccxt issue 18459, 2023-07-04).
 */
export const tradingPermission = {
  id: 'trading_permission',
  start: 'trading_box',
  reaches: ['spot_trading_off', 'trading_permission_expired'],
  nodes: {
    trading_box: {
      kind: 'check',
      checker: 'PermissionCheck',
      href: '/auth-invalid/#trading-permission-tick',
      answers: [
        { id: 'box_ticked', to: 'to_addresses', prefill: BOX_TICKED },
        { id: 'box_empty', to: 'trading_off', prefill: BOX_EMPTY },
        { id: 'unknown', to: 'has_list' },
      ],
    },
    trading_off: {
      kind: 'cause',
      causes: ['spot_trading_off', 'trading_permission_expired'],
      href: '/auth-invalid/#trading-permission',
      answers: mend('has_list'),
    },
    has_list: {
      kind: 'question',
      href: '/auth-invalid/#trading-permission',
      answers: [
        { id: 'no', to: 'set_list' },
        { id: 'unknown', to: 'set_list' },
        { id: 'yes', to: 'tick_box' },
      ],
    },
    set_list: { kind: 'fix', href: '/auth-invalid/#ip-whitelist', answers: done('tick_box') },
    tick_box: { kind: 'fix', href: '/auth-invalid/#trading-permission-tick', answers: done('save_tick') },
    save_tick: { kind: 'fix', href: '/auth-invalid/#trading-permission-save', answers: done('try_again') },
    try_again: { kind: 'fix', href: '/auth-invalid/#trading-permission-xchainer', answers: done('after_trading') },
    after_trading: isItGone('solved', 'to_addresses', 'to_message'),
    to_addresses: { kind: 'done', tone: 'next', href: '/auth-invalid/#ip-whitelist', answers: [] },
    to_message: TO_MESSAGE,
    solved: SOLVED,
  },
} as const satisfies Flow;
