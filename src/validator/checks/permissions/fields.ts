import type { ToldPermissions } from './types';

/** The fields of `GET /sapi/v1/account/apiRestrictions` that are judged. Source: Binance Wallet API, API key permission. */
export const FLAG_FIELDS = {
  enableReading: 'reading',
  enableSpotAndMarginTrading: 'spotTrading',
  enableWithdrawals: 'withdrawals',
  ipRestrict: 'ipRestricted',
} as const satisfies Record<string, keyof ToldPermissions>;

/** Absent or null in many answers; the newest page of the documentation no longer shows it. */
export const EXPIRY_FIELD = 'tradingAuthorityExpirationTime';

/** Fields that prove which answer this is, though nothing is concluded from them. */
export const OTHER_FIELDS = [
  'enableFutures',
  'enableMargin',
  'enableInternalTransfer',
  'permitsUniversalTransfer',
  'enableVanillaOptions',
  'enableFixApiTrade',
  'enableFixReadOnly',
  'enablePortfolioMarginTrading',
] as const;
