import type { AnswerCode } from '../answers/table';
import type { CauseId } from '../causes';
import { type Points, points } from './points';

const TICK: readonly CauseId[] = ['spot_trading_off', 'trading_permission_expired'];
/** Reading works, an order does not. */
const ORDERS: readonly CauseId[] = [
  ...TICK,
  'kyc_not_verified',
  'symbol_not_whitelisted',
  'account_or_symbol_restricted',
  'api_trading_locked',
];
const PRODUCTS: readonly CauseId[] = [
  'other_permission_off',
  'futures_permission_off',
  'product_account_or_key_too_old',
  'portfolio_margin_mode',
];
const LIST: readonly CauseId[] = ['ip_not_whitelisted', 'ip_list_malformed'];
const TEXT: readonly CauseId[] = ['key_copied_wrong', 'secret_wrong', 'key_secret_swapped', 'key_not_loaded'];
const FOREIGN: readonly CauseId[] = ['wrong_site', 'wrong_environment'];
/** Nothing works with such a key, from its first request. */
const NO_KEY: readonly CauseId[] = [...TEXT, ...FOREIGN, 'key_deleted'];
const SERVER: readonly CauseId[] = [
  'restricted_location',
  'rate_limited_or_banned',
  'clock_skew',
  'client_bug',
  'ipv6_egress',
  'binance_side',
];
/** About one reader's key or account. */
const PERSONAL: readonly CauseId[] = [...ORDERS, ...PRODUCTS, ...NO_KEY, ...LIST];

/**
 * What each answer weighs. Readers err, so no answer rules anything out. Reasons: the column "tell it by" of the public
 * cases' causes; Binance's rules of 2021-07-08 (a tick expires only without an address list) and 2021-09-15 (an
 * unverified account can be read); reports of 2023 and 2026 that keys without a list are deleted.
 */
export const ANSWER_POINTS: Readonly<Record<AnswerCode, Points>> = {
  // Wrong lists can still let some servers read; a key that is none lets nobody.
  'answer.reads_balances_yes': points(
    [[...ORDERS, ...PRODUCTS], 2],
    [NO_KEY, -5],
    [LIST, -3],
    [SERVER, -1],
    [['restricted_location'], -4],
  ),
  // Of a product whose account was never opened, or is in another mode, nothing can be read, either.
  'answer.reads_balances_no': points(
    [ORDERS, -4],
    [PRODUCTS, -3],
    [['product_account_or_key_too_old', 'portfolio_margin_mode'], -2],
    [[...NO_KEY, ...LIST], 1],
    [SERVER, 0.5],
  ),

  'answer.what_fails_everything': points(
    [ORDERS, -3],
    [PRODUCTS, -4],
    [[...NO_KEY, ...LIST], 1],
    [SERVER, 0.5],
    [['client_bug'], -2],
  ),
  'answer.what_fails_every_order': points(
    [ORDERS, 2],
    [['account_or_symbol_restricted'], 0],
    [['symbol_not_whitelisted'], -2],
    [NO_KEY, -4],
    // Who only trades notices only orders: one of four with a key of another site.
    [FOREIGN, -2],
    [LIST, -2],
    [PRODUCTS, -3],
  ),
  'answer.what_fails_some_pairs': points(
    [[...ORDERS, ...LIST, ...PRODUCTS], -3],
    [NO_KEY, -5],
    [['symbol_not_whitelisted', 'account_or_symbol_restricted'], 4],
  ),
  // Half of the test keys were made for futures.
  'answer.what_fails_not_spot': points(
    [[...ORDERS, ...LIST, ...NO_KEY], -3],
    [['wrong_environment'], -0.5],
    [PRODUCTS, 4],
    [['other_permission_off'], 1],
  ),
  'answer.what_fails_one_action': points(
    [[...ORDERS, ...LIST], -3],
    [NO_KEY, -4],
    [PRODUCTS, -1],
    [['other_permission_off'], 4],
    [['client_bug'], 3],
    // Few requests carry the parameter that an address of IPv6 spoils.
    [['ipv6_egress'], 2],
  ),

  // The box is that of spot and margin; it says nothing of the boxes beside it.
  'answer.box_ticked_yes': points([TICK, -5]),
  'answer.box_ticked_no': points([TICK, 4], [['futures_permission_off', 'other_permission_off'], 2]),

  'answer.list_equal_same': points([LIST, -4], [['trading_permission_expired'], -3], [['key_deleted'], -2]),
  'answer.list_equal_differs': points([['ip_not_whitelisted'], 4], [['ip_list_malformed'], 3]),
  'answer.list_equal_unrestricted': points(
    [LIST, -5],
    [['trading_permission_expired'], 3],
    [['key_deleted'], 2],
    [['spot_trading_off'], 1],
  ),

  'answer.account_banner_none': points([['kyc_not_verified'], -2], [['account_or_symbol_restricted'], -1]),
  'answer.account_banner_identity': points([['kyc_not_verified'], 5]),
  'answer.account_banner_restricted': points(
    [['kyc_not_verified'], 1.5],
    [['account_or_symbol_restricted', 'api_trading_locked'], 4.5],
  ),

  // Where it was made is a question of its own, so this weighs little.
  'answer.key_still_listed_yes': points([['key_deleted'], -5], [FOREIGN, -1]),
  'answer.key_still_listed_no': points(
    [[...ORDERS, ...PRODUCTS, ...LIST, ...TEXT], -3],
    [['key_deleted'], 4],
    [FOREIGN, 2],
  ),

  // A program can still send a good key of binance.com to a test host, 3 of 10 cases, or to another site by default, 1 of 10.
  'answer.which_site_binance_com': points([['wrong_site'], -3.3], [['wrong_environment'], -1.7]),
  'answer.which_site_other_site': points(
    [PERSONAL, -3],
    [SERVER, -1],
    [['wrong_site'], 5],
    // Two of three cases came from binance.us, and hardly one reader in ten does.
    [['ipv6_egress'], 3],
  ),
  'answer.which_site_test_page': points([PERSONAL, -3], [SERVER, -1], [['wrong_environment'], 5]),

  'answer.worked_before_yes': points(
    [TEXT, -3],
    [FOREIGN, -4],
    [['spot_trading_off', 'ip_list_malformed'], -1],
    [['ip_not_whitelisted'], 0.5],
    [SERVER, 1],
    [['kyc_not_verified', 'api_trading_locked'], 1],
    [['trading_permission_expired', 'key_deleted'], 2],
  ),
  'answer.worked_before_no': points(
    [[...TEXT, ...FOREIGN, 'spot_trading_off'], 1],
    [['ip_not_whitelisted', 'ip_list_malformed'], 0.5],
    [['binance_side', 'api_trading_locked'], -2],
    [['trading_permission_expired', 'key_deleted'], -3],
  ),

  'answer.key_compared_same': points([['key_copied_wrong'], -4], [['key_secret_swapped'], -3]),
  'answer.key_compared_differs': points([['key_copied_wrong'], 4], [['key_secret_swapped'], 3]),

  // A list that misses one of several servers fails now and then.
  'answer.comes_and_goes_always': points([['binance_side', 'rate_limited_or_banned'], -2], [['clock_skew'], -1]),
  'answer.comes_and_goes_sometimes': points(
    [[...ORDERS, ...PRODUCTS], -3],
    [NO_KEY, -4],
    [['binance_side', 'rate_limited_or_banned'], 3],
    [['clock_skew', 'client_bug', 'ip_not_whitelisted'], 1],
  ),

  // A list belongs to one key; what several people meet at once lies at the server they share.
  'answer.others_affected_only_me': points([SERVER, -1.5]),
  'answer.others_affected_others': points(
    [PERSONAL, -3],
    [['ip_not_whitelisted'], -1.5],
    [SERVER, 2],
    [['rate_limited_or_banned', 'binance_side'], 3.5],
  ),

  'answer.works_elsewhere_yes': points(
    [[...ORDERS, ...PRODUCTS], -3],
    [['key_deleted'], -5],
    [FOREIGN, -2],
    [['secret_wrong', 'key_secret_swapped'], -1],
    [['key_copied_wrong', 'key_not_loaded', 'ip_list_malformed'], 1],
    [[...SERVER, 'ip_not_whitelisted'], 2],
  ),
  'answer.works_elsewhere_no': points([SERVER, -1.5], [LIST, -0.5], [['key_copied_wrong', 'key_not_loaded'], -1]),

  'answer.new_key_tried_yes': points(
    [['key_deleted'], -4],
    [['secret_wrong'], -3],
    [['key_copied_wrong'], -2],
    [['trading_permission_expired', 'key_secret_swapped'], -1],
    [['account_or_symbol_restricted'], 1],
    [['binance_side'], 2],
  ),
  'answer.new_key_tried_no': {},

  // What a reader says of his text; the text itself says it better.
  'answer.message_plain': points([[...TICK, ...LIST, 'kyc_not_verified'], 0.5]),
  'answer.message_by_key': points([NO_KEY, 2], [[...ORDERS, ...PRODUCTS, ...LIST], -2]),
  'answer.message_by_order': points([[...ORDERS, ...PRODUCTS], 2], [NO_KEY, -3], [LIST, -1]),
  'answer.message_by_server': points([PERSONAL, -3], [SERVER, 3]),

  // A reader may have mended it halfway, so nothing is ruled out.
  'answer.after_outage_still': points([['binance_side'], -4]),
  'answer.after_trading_still': points([TICK, -6]),
  'answer.after_list_still': points([LIST, -6]),
  'answer.after_kyc_still': points([['kyc_not_verified'], -6]),
  'answer.after_key_still': points([['key_copied_wrong', 'key_secret_swapped', 'key_not_loaded'], -5]),
  'answer.after_pair_still': points([[...TEXT, 'key_deleted', ...FOREIGN], -5]),
  'answer.after_limits_still': points([
    ['account_or_symbol_restricted', 'symbol_not_whitelisted', 'api_trading_locked', ...PRODUCTS],
    -4,
  ]),
};
