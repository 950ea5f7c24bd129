import { toChecked } from '../../engine/report';
import { runRules } from '../../engine/rule';
import { readLists } from './lists';
import { WHITELIST_RULES } from './rules';
import type { WhitelistReport, WhitelistTexts } from './types';

/**
 * The list that XChainer shows against the list that the key has on Binance, in any form people paste them.
 *
 * `list` is ready to be pasted into Binance: commas without blanks, because a blank after the comma once made the page
 * call an address illegal (PTDefender/Welcome#47, 2018-07-24). An entry that can be read in two ways is a finding and
 * not in the list. With one of the boxes empty nothing is missing or extra: there is nothing to compare with.
 *
 * @example checkWhitelist({ platform: '1.1.1.1; 8.8.8.8.', binance: '1.1.1.1' }).list // '1.1.1.1,8.8.8.8'
 */
export function checkWhitelist(texts: WhitelistTexts): WhitelistReport {
  const lists = readLists(texts);
  const { platform, binance, wanted, present, comparable } = lists;
  const repeated = [...platform.repeats, ...binance.repeats].map(({ address }) => address);
  return {
    ...toChecked(runRules(WHITELIST_RULES, lists)),
    list: [...wanted].join(','),
    missing: comparable ? [...wanted].filter((address) => !present.has(address)) : [],
    extra: comparable ? [...present].filter((address) => !wanted.has(address)) : [],
    duplicates: [...new Set(repeated)],
  };
}
