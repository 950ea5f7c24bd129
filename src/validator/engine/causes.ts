import type { Href } from './anchors';

/** Whose turn it is when this is the cause. `platform` is XChainer, `binance` the exchange. */
export type Whose = 'reader' | 'platform' | 'binance';

interface CauseEntry {
  readonly href: Href;
  readonly whose: Whose;
}

const READER_ELSEWHERE = { href: '/auth-invalid/#other-causes', whose: 'reader' } as const;
const PLATFORM = { href: '/auth-invalid/#other-platform', whose: 'platform' } as const;

/**
 * Every cause we tell apart, in the order in which equals are shown: the article's causes first, then what a reader of
 * a hosted tool meets most often, then what is the platform's or the exchange's to mend.
 */
export const CAUSES = {
  spot_trading_off: { href: '/auth-invalid/#trading-permission', whose: 'reader' },
  trading_permission_expired: { href: '/auth-invalid/#trading-permission-tick', whose: 'reader' },
  ip_not_whitelisted: { href: '/auth-invalid/#ip-whitelist', whose: 'reader' },
  ip_list_malformed: { href: '/auth-invalid/#ip-whitelist-paste', whose: 'reader' },
  kyc_not_verified: { href: '/auth-invalid/#identity-verification', whose: 'reader' },
  key_copied_wrong: { href: '/auth-invalid/#keys-compare', whose: 'reader' },
  secret_wrong: { href: '/auth-invalid/#keys', whose: 'reader' },
  key_secret_swapped: { href: '/auth-invalid/#keys-compare', whose: 'reader' },
  key_not_loaded: { href: '/auth-invalid/#keys', whose: 'reader' },
  key_deleted: { href: '/new-key/#before', whose: 'reader' },
  wrong_site: { href: '/auth-invalid/#other-sites', whose: 'reader' },
  wrong_environment: { href: '/auth-invalid/#other-sites', whose: 'reader' },
  other_permission_off: READER_ELSEWHERE,
  futures_permission_off: READER_ELSEWHERE,
  product_account_or_key_too_old: READER_ELSEWHERE,
  portfolio_margin_mode: READER_ELSEWHERE,
  symbol_not_whitelisted: READER_ELSEWHERE,
  account_or_symbol_restricted: { href: '/auth-invalid/#other-causes', whose: 'binance' },
  api_trading_locked: { href: '/auth-invalid/#other-causes', whose: 'binance' },
  binance_side: { href: '/auth-invalid/#outage', whose: 'binance' },
  restricted_location: PLATFORM,
  rate_limited_or_banned: PLATFORM,
  clock_skew: PLATFORM,
  client_bug: PLATFORM,
  ipv6_egress: PLATFORM,
} as const satisfies Record<string, CauseEntry>;

export type CauseId = keyof typeof CAUSES;

/** The ids of {@link CAUSES} in their order. */
export const CAUSE_IDS = Object.keys(CAUSES) as readonly CauseId[];

/**
 * Where the step of a cause is, and whose turn it is.
 *
 * @example causeEntry('clock_skew').whose // 'platform'
 */
export function causeEntry(id: CauseId): CauseEntry {
  return CAUSES[id];
}
