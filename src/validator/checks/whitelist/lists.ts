import type { Field } from '../../engine/finding';
import { findRequestIp, type RequestIp } from '../../text/requestIp';
import { type AddressEntry, type ParsedList, parseList } from './entries';
import type { WhitelistTexts } from './types';

/** Everything the rules look at: both lists, read, what separates them, and the address that Binance named. */
export interface Lists {
  readonly platform: ParsedList;
  readonly binance: ParsedList;
  /** Addresses of the platform's list in its order, each once. */
  readonly wanted: ReadonlySet<string>;
  readonly present: ReadonlySet<string>;
  /** True when both boxes hold text, so that the lists can be compared. */
  readonly comparable: boolean;
  readonly requestIp?: RequestIp & { readonly field: Field };
}

export const LIST_FIELDS = [
  ['platform_list', 'platform'],
  ['binance_list', 'binance'],
] as const;

/**
 * Both texts as evidence. An error that was pasted into a list box gives its `request ip` away there, too, and that
 * address does not count as an entry of the list.
 */
export function readLists({ platform, binance, errorText = '' }: WhitelistTexts): Lists {
  const lists = { platform: parseList(withoutRequestIp(platform)), binance: parseList(withoutRequestIp(binance)) };
  const places = [
    ['error_text', errorText],
    ['platform_list', platform],
    ['binance_list', binance],
  ] as const;
  const [requestIp] = places.flatMap(([field, text]) => {
    const found = findRequestIp(text);
    return found ? [{ ...found, field }] : [];
  });
  return {
    ...lists,
    wanted: addressSet(lists.platform),
    present: addressSet(lists.binance),
    comparable: !lists.platform.empty && !lists.binance.empty,
    ...(requestIp && { requestIp }),
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

function withoutRequestIp(text: string): string {
  const found = findRequestIp(text);
  if (!found) return text;
  const [start, end] = found.span;
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
}
