import { CAUSE_IDS } from '../validator/engine/causes';
import type { Flow } from './graph';
import { ask, check, done, isItGone, mend, NEW_PAIR, OLD_KEY, SECRET, SOLVED, SUPPORT } from './nodes';

/**
 * From the error to its cause and on to the proof that it is gone. The order is the article's: trading permission,
 * address list, identity, keys (decisions/0005). Nobody gets to a new pair of keys who has not looked at anything.
 */
export const findTheCause = {
  id: 'find_the_cause',
  start: 'others_affected',
  reaches: CAUSE_IDS,
  nodes: {
    others_affected: ask('others_affected', '/auth-invalid/#outage', {
      others: 'wait_outage',
      only_me: 'message',
      unknown: 'message',
    }),
    wait_outage: {
      kind: 'cause',
      causes: ['binance_side'],
      href: '/auth-invalid/#outage',
      answers: done('after_outage'),
    },
    after_outage: isItGone('solved', 'message', 'message'),
    message: check('message', 'PasteAnything', '/auth-invalid/#which-cause', {
      by_server: 'not_your_key',
      by_key: 'key_there',
      by_order: 'which_orders',
      plain: 'reads_balances',
      unknown: 'reads_balances',
    }),
    reads_balances: ask('reads_balances', '/auth-invalid/#which-cause', {
      no: 'key_still_listed',
      yes: 'box_ticked',
      unknown: 'box_ticked',
    }),
    box_ticked: check('box_ticked', 'PermissionCheck', '/auth-invalid/#trading-permission', {
      no: 'trading_off',
      yes: 'list_equal',
      unknown: 'list_equal',
    }),
    trading_off: {
      kind: 'cause',
      causes: ['spot_trading_off', 'trading_permission_expired'],
      href: '/auth-invalid/#trading-permission',
      answers: done('after_trading'),
    },
    after_trading: isItGone('solved', 'list_equal', 'message'),
    list_equal: check('list_equal', 'WhitelistCheck', '/auth-invalid/#ip-whitelist-copy', {
      differs: 'list_wrong',
      same: 'account_banner',
      unrestricted: 'list_wrong',
      unknown: 'account_banner',
    }),
    list_wrong: {
      kind: 'cause',
      causes: ['ip_not_whitelisted', 'ip_list_malformed'],
      loses: 'address_list',
      href: '/auth-invalid/#ip-whitelist',
      answers: done('after_list'),
    },
    after_list: isItGone('solved', 'account_banner', 'message'),
    account_banner: check('account_banner', 'VerificationCheck', '/auth-invalid/#identity-states', {
      identity: 'kyc',
      restricted: 'limits',
      none: 'what_fails',
      unknown: 'what_fails',
    }),
    kyc: {
      kind: 'cause',
      causes: ['kyc_not_verified'],
      href: '/auth-invalid/#identity-verification',
      answers: done('after_kyc'),
    },
    after_kyc: isItGone('solved', 'what_fails', 'message'),
    what_fails: ask('what_fails', '/auth-invalid/#other-causes', {
      some_pairs: 'limits',
      not_spot: 'not_spot',
      one_action: 'not_spot',
      every_order: 'which_site',
      everything: 'which_site',
      unknown: 'which_site',
    }),
    which_site: ask('which_site', '/auth-invalid/#other-sites', {
      other_site: 'wrong_place',
      test_page: 'wrong_place',
      binance_com: 'key_compared',
      unknown: 'key_compared',
    }),
    wrong_place: {
      kind: 'cause',
      causes: ['wrong_site', 'wrong_environment'],
      href: '/auth-invalid/#other-sites',
      answers: mend('new_pair'),
    },
    key_compared: check('key_compared', 'KeyCheck', '/auth-invalid/#keys-compare', {
      differs: 'key_wrong',
      same: 'secret',
      unknown: 'look_first',
    }),
    key_wrong: {
      kind: 'cause',
      causes: ['key_copied_wrong', 'key_secret_swapped', 'key_not_loaded'],
      href: '/auth-invalid/#keys-compare',
      answers: done('after_key'),
    },
    after_key: isItGone('solved', 'secret', 'message'),
    secret: SECRET,
    new_pair: NEW_PAIR,
    after_pair: isItGone('old_key', 'support', 'message'),
    old_key: OLD_KEY,
    not_your_key: {
      kind: 'cause',
      causes: ['rate_limited_or_banned', 'restricted_location', 'clock_skew', 'ipv6_egress', 'client_bug'],
      href: '/auth-invalid/#other-platform',
      answers: mend('support'),
    },
    not_spot: {
      kind: 'cause',
      causes: [
        'other_permission_off',
        'futures_permission_off',
        'product_account_or_key_too_old',
        'portfolio_margin_mode',
      ],
      href: '/auth-invalid/#other-causes',
      answers: done('after_limits'),
    },
    limits: {
      kind: 'cause',
      causes: ['account_or_symbol_restricted', 'symbol_not_whitelisted', 'api_trading_locked'],
      href: '/auth-invalid/#other-causes',
      answers: done('after_limits'),
    },
    after_limits: isItGone('solved', 'which_site', 'message'),
    which_orders: ask('what_fails', '/auth-invalid/#other-causes', {
      some_pairs: 'limits',
      not_spot: 'not_spot',
      one_action: 'not_spot',
      every_order: 'box_ticked',
      everything: 'box_ticked',
      unknown: 'box_ticked',
    }),
    key_still_listed: ask('key_still_listed', '/auth-invalid/#ip-whitelist-open-key', {
      no: 'key_gone',
      yes: 'list_equal',
      unknown: 'list_equal',
    }),
    key_gone: { kind: 'cause', causes: ['key_deleted'], href: '/new-key/#before', answers: mend('new_pair') },
    key_there: ask('key_still_listed', '/auth-invalid/#ip-whitelist-open-key', {
      no: 'key_gone',
      yes: 'which_site',
      unknown: 'which_site',
    }),
    look_first: {
      kind: 'verify',
      href: '/auth-invalid/#which-cause',
      answers: [
        { id: 'looked', to: 'box_ticked' },
        { id: 'cannot_look', to: 'support' },
      ],
    },
    support: SUPPORT,
    solved: SOLVED,
  },
} as const satisfies Flow;
