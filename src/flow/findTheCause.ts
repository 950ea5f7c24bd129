import { CAUSE_IDS } from '../validator/engine/causes';
import { done, mend } from './answers';
import type { Flow } from './graph';
import { isItGone, KEY_TEXT, NEW_PAIR, OLD_KEY, SECRET, SOLVED, SUPPORT } from './nodes';
import * as prefill from './prefills';

/** From the error to its cause and on to the proof that it is gone. Order of the questions: decisions/0005. */
export const findTheCause = {
  id: 'find_the_cause',
  start: 'outage',
  reaches: CAUSE_IDS,
  nodes: {
    outage: {
      kind: 'question',
      href: '/auth-invalid/#outage',
      answers: [
        { id: 'all_fail', to: 'wait_outage' },
        { id: 'only_this', to: 'message' },
        { id: 'unknown', to: 'message' },
      ],
    },
    wait_outage: {
      kind: 'cause',
      causes: ['binance_side'],
      href: '/auth-invalid/#outage',
      answers: done('after_outage'),
    },
    after_outage: isItGone('solved', 'message', 'message'),
    message: {
      kind: 'check',
      checker: 'PasteAnything',
      href: '/auth-invalid/#which-cause',
      answers: [
        { id: 'by_server', to: 'not_your_key', prefill: prefill.TEXT_OF_SERVER },
        { id: 'by_key', to: 'key_listed', prefill: prefill.TEXT_OF_KEY },
        { id: 'by_order', to: 'only_some', prefill: prefill.TEXT_OF_ORDER },
        { id: 'plain', to: 'balances', prefill: prefill.TEXT_PLAIN },
        { id: 'unknown', to: 'balances' },
      ],
    },
    not_your_key: {
      kind: 'cause',
      causes: ['rate_limited_or_banned', 'restricted_location', 'clock_skew', 'ipv6_egress', 'client_bug'],
      href: '/auth-invalid/#other-platform',
      answers: mend('support'),
    },
    balances: {
      kind: 'question',
      href: '/auth-invalid/#which-cause',
      answers: [
        { id: 'nothing_loads', to: 'key_listed' },
        { id: 'after_save', to: 'addresses' },
        { id: 'loads', to: 'trading_box' },
        { id: 'unknown', to: 'trading_box' },
      ],
    },
    trading_box: {
      kind: 'check',
      checker: 'PermissionCheck',
      href: '/auth-invalid/#trading-permission',
      answers: [
        { id: 'box_empty', to: 'trading_off', prefill: prefill.BOX_EMPTY },
        { id: 'box_ticked', to: 'identity', prefill: prefill.BOX_TICKED },
        { id: 'unknown', to: 'identity' },
      ],
    },
    trading_off: {
      kind: 'cause',
      causes: ['spot_trading_off', 'trading_permission_expired'],
      href: '/auth-invalid/#trading-permission',
      answers: done('after_trading'),
    },
    after_trading: isItGone('solved', 'identity', 'message'),
    identity: {
      kind: 'check',
      checker: 'VerificationCheck',
      href: '/auth-invalid/#identity-states',
      answers: [
        { id: 'not_verified', to: 'kyc', prefill: [...prefill.NOT_VERIFIED, ...prefill.UNDER_REVIEW] },
        { id: 'verified', to: 'only_some', prefill: prefill.VERIFIED },
        { id: 'unknown', to: 'only_some', prefill: ['verification.not_sure'] },
      ],
    },
    kyc: {
      kind: 'cause',
      causes: ['kyc_not_verified'],
      href: '/auth-invalid/#identity-verification',
      answers: done('after_kyc'),
    },
    after_kyc: isItGone('solved', 'new_pair', 'message'),
    only_some: {
      kind: 'question',
      href: '/auth-invalid/#other-causes',
      answers: [
        { id: 'some_pairs', to: 'limits' },
        { id: 'not_spot', to: 'not_spot' },
        { id: 'everything', to: 'key_listed' },
        { id: 'unknown', to: 'key_listed' },
      ],
    },
    limits: {
      kind: 'cause',
      causes: ['account_or_symbol_restricted', 'symbol_not_whitelisted', 'api_trading_locked'],
      href: '/auth-invalid/#other-causes',
      answers: done('after_limits'),
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
    after_limits: isItGone('solved', 'key_listed', 'message'),
    key_listed: {
      kind: 'question',
      href: '/auth-invalid/#ip-whitelist-open-key',
      answers: [
        { id: 'not_listed', to: 'key_gone' },
        { id: 'listed', to: 'addresses' },
        { id: 'unknown', to: 'addresses' },
      ],
    },
    key_gone: { kind: 'cause', causes: ['key_deleted'], href: '/new-key/#before', answers: mend('new_pair') },
    addresses: {
      kind: 'check',
      checker: 'WhitelistCheck',
      href: '/auth-invalid/#ip-whitelist-copy',
      answers: [
        { id: 'differ', to: 'list_wrong', prefill: prefill.LISTS_DIFFER },
        { id: 'equal', to: 'made_where', prefill: prefill.LISTS_EQUAL },
        { id: 'unknown', to: 'made_where' },
      ],
    },
    list_wrong: {
      kind: 'cause',
      causes: ['ip_not_whitelisted', 'ip_list_malformed'],
      loses: 'address_list',
      href: '/auth-invalid/#ip-whitelist-remove',
      answers: done('after_list'),
    },
    after_list: isItGone('solved', 'made_where', 'message'),
    made_where: {
      kind: 'question',
      href: '/auth-invalid/#other-sites',
      answers: [
        { id: 'other_site', to: 'wrong_place' },
        { id: 'binance_com', to: 'key_text' },
        { id: 'unknown', to: 'key_text' },
      ],
    },
    wrong_place: {
      kind: 'cause',
      causes: ['wrong_site', 'wrong_environment'],
      href: '/auth-invalid/#other-sites',
      answers: mend('new_pair'),
    },
    key_text: KEY_TEXT,
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
    support: SUPPORT,
    solved: SOLVED,
  },
} as const satisfies Flow;
