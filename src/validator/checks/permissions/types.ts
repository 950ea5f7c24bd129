/** What is known of a key's permissions; what is `undefined` or left out is "not told", never "off". */
export interface Permissions {
  readonly reading?: boolean | undefined;
  readonly spotTrading?: boolean | undefined;
  readonly withdrawals?: boolean | undefined;
  /** True when only trusted addresses may use the key. */
  readonly ipRestricted?: boolean | undefined;
  /** When Binance takes the trading tick away, in epoch milliseconds; absent when nothing expires or nothing is told. */
  readonly tradingExpires?: number;
  /** The present, in epoch milliseconds; given by the caller because the validator has no clock. */
  readonly now: number;
}

/** What a pasted answer tells: everything but the present. */
export type ToldPermissions = Omit<Permissions, 'now'>;
