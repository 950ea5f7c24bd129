import type { FindingCode } from '../validator';

/** Findings that suggest an answer, for checks that stand in more than one flow. */

export const BOX_EMPTY: readonly FindingCode[] = ['permissions.trading_off', 'permissions.trading_expired'];

export const BOX_TICKED: readonly FindingCode[] = ['permissions.trading_on'];

export const LISTS_DIFFER: readonly FindingCode[] = [
  'whitelist.address_missing',
  'whitelist.request_ip_not_on_binance',
  'whitelist.more_than_30',
  'whitelist.binance_list_empty',
];

export const LISTS_EQUAL: readonly FindingCode[] = ['whitelist.lists_match'];

export const NOT_VERIFIED: readonly FindingCode[] = [
  'verification.rejected',
  'verification.expired',
  'verification.unverified',
  'verification.withdraw_only',
];

export const UNDER_REVIEW: readonly FindingCode[] = ['verification.under_review'];

export const VERIFIED: readonly FindingCode[] = ['verification.verified', 'verification.verified_plus'];

export const KEY_DAMAGED: readonly FindingCode[] = [
  'key.blank_at_ends',
  'key.blank_inside',
  'key.line_break_inside',
  'key.invisible_character',
  'key.cyrillic_letter',
  'key.greek_letter',
  'key.turkish_letter',
  'key.full_width_character',
  'key.foreign_character',
  'key.look_alike',
  'key.too_short',
  'key.too_long',
  'key.doubled',
  'key.same_in_both',
  'key.both_in_one_field',
  'key.label_included',
  'key.label_of_other_field',
  'key.assignment_included',
  'key.quotes_included',
];

export const KEY_GOOD: readonly FindingCode[] = ['key.shape_ok'];

export const TEXT_OF_SERVER: readonly FindingCode[] = [
  'error.clock',
  'error.too_many_requests',
  'error.restricted_location',
  'error.ipv6_refused',
];

export const TEXT_OF_KEY: readonly FindingCode[] = [
  'error.key_format',
  'error.key_unknown',
  'error.bad_signature',
  'error.keys_missing',
];

export const TEXT_OF_ORDER: readonly FindingCode[] = [
  'error.symbol_not_whitelisted',
  'error.action_disabled',
  'error.order_rejected',
  'error.unauthorized',
];

export const TEXT_PLAIN: readonly FindingCode[] = ['error.auth_invalid', 'error.rejected_key'];
