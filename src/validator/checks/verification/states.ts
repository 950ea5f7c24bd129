/**
 * What a reader may see on the identity page of the account. The first two are the level names since 2021-09-17
 * (Binance announcement, 2021-09-15); the others describe states, since no official list of labels was found.
 */
export const VERIFICATION_STATES = [
  'verified',
  'verified_plus',
  'under_review',
  'rejected',
  'expired',
  'unverified',
  'withdraw_only',
  'not_sure',
] as const;

export type VerificationState = (typeof VERIFICATION_STATES)[number];
