import type { Checked } from '../../engine/finding';

/** Both lists as they were pasted; '' for one that nobody has. */
export interface WhitelistTexts {
  /** The list that XChainer shows. */
  readonly platform: string;
  /** The list that the key has on Binance. */
  readonly binance: string;
  /** The error, if there is one: it may name the address that Binance saw. */
  readonly errorText?: string;
  /** That address, known from elsewhere on the page; one in the texts themselves is newer and wins. */
  readonly requestIp?: string;
}

/** What comparing two lists says, and the list to paste. */
export interface WhitelistReport extends Checked {
  /** The platform's list as `a,b,c`: repaired where the repair is certain, each address once, nothing uncertain. */
  readonly list: string;
  /** On the platform's list and not on Binance's; empty unless both lists are given. */
  readonly missing: readonly string[];
  /** On Binance's list and not on the platform's; empty unless both lists are given. */
  readonly extra: readonly string[];
  /** Named more than once in one list. */
  readonly duplicates: readonly string[];
}
