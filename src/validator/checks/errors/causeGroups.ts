import { CAUSE_IDS, type CauseId, causeEntry } from '../../engine/causes';

/** The request never came as far as the key. */
export const NOTHING_OF_THE_READER: readonly CauseId[] = CAUSE_IDS.filter((id) => causeEntry(id).whose === 'reader');

/** Other errors than the one at hand, each with a message of its own. */
export const OTHER_MESSAGES: readonly CauseId[] = ['clock_skew', 'restricted_location', 'symbol_not_whitelisted'];

export const PERMISSIONS: readonly CauseId[] = ['spot_trading_off', 'trading_permission_expired', 'kyc_not_verified'];

export const ADDRESS_LIST: readonly CauseId[] = ['ip_not_whitelisted', 'ip_list_malformed'];

/** An order was judged, so key, secret, address and trading tick were accepted before. */
export const ORDER_REACHED: readonly CauseId[] = [
  'spot_trading_off',
  'trading_permission_expired',
  ...ADDRESS_LIST,
  'key_copied_wrong',
  'secret_wrong',
  'key_secret_swapped',
  'key_not_loaded',
  'key_deleted',
  'wrong_site',
  'wrong_environment',
  'clock_skew',
  'restricted_location',
];
