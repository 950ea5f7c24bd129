import { findRequestIps, type RequestIp, toRequestIp, withoutRequestIps } from '../../text/requestIp';
import { type AddressEntry, type ParsedList, parseList } from './entries';
import type { WhitelistTexts } from './types';

/** Everything the rules look at: both lists, read, what separates them, and the address that Binance named. */
export interface Lists {
  readonly platform: ParsedList;
  readonly binance: ParsedList;
  /** Addresses of the platform's list in its order, each once. */
  readonly wanted: ReadonlySet<string>;
  readonly present: ReadonlySet<string>;
  /** True when both boxes hold something that is meant as an address, so that the lists can be compared. */
  readonly comparable: boolean;
  readonly requestIp: RequestIp | undefined;
}

export const LIST_FIELDS = [
  ['platform_list', 'platform'],
  ['binance_list', 'binance'],
] as const;

/**
 * Both texts as evidence. An error that was pasted into a list box gives its `request ip` away there, too, and that
 * address does not count as an entry of the list. Of several the newest counts, which a log has last.
 */
export function readLists({ platform, binance, errorText = '', requestIp }: WhitelistTexts): Lists {
  const named = (
    [
      ['error_text', errorText],
      ['platform_list', platform],
      ['binance_list', binance],
    ] as const
  ).flatMap(([field, text]) =>
    findRequestIps(text)
      .slice(-1)
      .map((found) => ({ ...found, field })),
  );
  return toLists(
    parseList(withoutRequestIps(platform)),
    parseList(withoutRequestIps(binance)),
    named[0] ?? toRequestIp(requestIp),
  );
}

/** Two lists that were read, with what follows from them together. */
export function toLists(platform: ParsedList, binance: ParsedList, requestIp: RequestIp | undefined): Lists {
  return {
    platform,
    binance,
    wanted: addressSet(platform),
    present: addressSet(binance),
    comparable: [platform, binance].every(({ addresses, refused }) => addresses.length + refused.length > 0),
    requestIp,
  };
}

/** The addresses that can be a server's; the others are findings and stay out of every list. */
function addressSet({ distinct }: ParsedList): ReadonlySet<string> {
  return new Set(distinct.filter(({ use }) => isUsable(use)).map(({ address }) => address));
}

/**
 * True of addresses that go into the corrected list. Those of manuals are kept, though no server has one: they are
 * good addresses, and whoever pasted the example list of an article should see it compared, with a warning.
 */
function isUsable(use: AddressEntry['use']): boolean {
  return use === 'public' || use === 'documentation';
}
