/**
 * Names that stood in addresses before flow and validator asked the same questions: `<old name>=<old answer>` and what
 * it is called now. Links with them are out in the world and go on working.
 */
const OLD_NAMES: Readonly<Record<string, readonly [name: string, answers: Readonly<Record<string, string>>]>> = {
  outage: ['others_affected', { all_fail: 'others', only_this: 'only_me' }],
  balances: ['reads_balances', { loads: 'yes', nothing_loads: 'no', after_save: 'no' }],
  trading_box: ['box_ticked', { box_empty: 'no', box_ticked: 'yes' }],
  identity: ['account_banner', { not_verified: 'identity', verified: 'none' }],
  only_some: ['what_fails', { some_pairs: 'some_pairs', not_spot: 'not_spot', everything: 'everything' }],
  key_listed: ['key_still_listed', { listed: 'yes', not_listed: 'no' }],
  addresses: ['list_equal', { differ: 'differs', equal: 'same' }],
  made_where: ['which_site', { other_site: 'other_site', binance_com: 'binance_com' }],
  key_text: ['key_compared', { damaged: 'differs', key_good: 'same' }],
};

/**
 * The pairs of an address with today's names; what has no old name stays. A pair that was written today wins over an old one.
 *
 * @example renamed([['balances', 'loads'], ['ip', '203.0.113.10']]) // [['reads_balances', 'yes'], ['ip', '203.0.113.10']]
 */
export function renamed(pairs: Iterable<readonly [string, string]>): readonly (readonly [string, string])[] {
  const old: (readonly [string, string])[] = [];
  const current: (readonly [string, string])[] = [];
  for (const [name, value] of pairs) {
    const now = Object.hasOwn(OLD_NAMES, name) ? OLD_NAMES[name] : undefined;
    if (!now) current.push([name, value]);
    else if (value === 'unknown') old.push([now[0], value]);
    else if (now[1][value]) old.push([now[0], now[1][value]]);
  }
  return [...old, ...current];
}

/** The name that a node of the walk has today. */
export function renamedNode(name: string): string {
  return (Object.hasOwn(OLD_NAMES, name) ? OLD_NAMES[name]?.[0] : undefined) ?? name;
}
