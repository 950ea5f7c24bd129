import type { CauseId } from '../causes';

/**
 * Of a hundred readers who come with "api auth invalid" and nothing else, so many have each cause.
 *
 * Nobody has counted them. The public cases (99, 2017-09 to 2026-07) are developers' threads: developers run servers of
 * their own, so forbidden countries, clocks, request limits and testnet keys weigh far too much there, and they hardly
 * ever paste a list of thirty foreign addresses or write about identity checks. So the three causes of XChainer's own
 * article (2022-05-30) lead, in its order. Behind them comes what a reader of a hosted tool can have, in the order of
 * the cases: site, text of the key, key gone, account. What is the platform's to mend comes last, in the proportions
 * of the cases at a tenth of their weight. Outcomes that readers send are to correct this table.
 */
export const SHARES: Readonly<Record<CauseId, number>> = {
  spot_trading_off: 18,
  ip_not_whitelisted: 16,
  kyc_not_verified: 7,
  // Keys made by the article have an address list, and the tick of such a key never expires.
  trading_permission_expired: 3,
  ip_list_malformed: 5,
  wrong_site: 6.5,
  // Ten of the cases against four of another site, but a reader of a hosted tool hardly ever makes a test key.
  wrong_environment: 7,
  key_copied_wrong: 7,
  secret_wrong: 3.5,
  key_secret_swapped: 3,
  key_not_loaded: 3,
  key_deleted: 4,
  account_or_symbol_restricted: 3,
  // XChainer trades spot: futures, margin and their modes concern few of its readers.
  other_permission_off: 1.5,
  futures_permission_off: 1.3,
  // Twice as often in the cases as each of its neighbours; half of them have a message of their own.
  product_account_or_key_too_old: 1.6,
  portfolio_margin_mode: 1,
  symbol_not_whitelisted: 1,
  api_trading_locked: 0.7,
  binance_side: 2,
  restricted_location: 1,
  rate_limited_or_banned: 1.3,
  clock_skew: 1,
  // 13 of 128 cases: a program that many use signs or sends one of its requests wrongly.
  client_bug: 2.5,
  ipv6_egress: 0.7,
};
