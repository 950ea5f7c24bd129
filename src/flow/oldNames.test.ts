import { describe, expect, it } from 'vitest';
import { findTheCause as flow } from './findTheCause';
import { renamed, renamedNode } from './oldNames';
import { knownAnswers, walk } from './walk';

const currentOf = (query: string) => walk(flow, knownAnswers(flow, renamed(new URLSearchParams(query)))).current;

/** To where each old answer led, under the names of that time, and where it leads today. */
const PLAIN = 'outage=only_this&message=plain';
const TRADES = `${PLAIN}&balances=loads&trading_box=box_ticked`;
const LISTED = `${PLAIN}&balances=nothing_loads&key_listed=listed`;

describe('a link with the names of before', () => {
  it.each([
    ['outage=all_fail', 'wait_outage'],
    ['outage=only_this', 'message'],
    [`${PLAIN}&balances=loads`, 'box_ticked'],
    [`${PLAIN}&balances=nothing_loads`, 'key_still_listed'],
    [`${PLAIN}&balances=after_save`, 'key_still_listed'],
    [`${PLAIN}&balances=loads&trading_box=box_empty`, 'trading_off'],
    [`${PLAIN}&balances=nothing_loads&key_listed=not_listed`, 'key_gone'],
    [LISTED, 'list_equal'],
    [`${LISTED}&addresses=differ`, 'list_wrong'],
    [`${LISTED}&addresses=equal`, 'account_banner'],
    [`${TRADES}&addresses=equal&identity=not_verified`, 'kyc'],
    [`${TRADES}&addresses=equal&identity=verified`, 'what_fails'],
    [`${TRADES}&addresses=equal&identity=verified&only_some=some_pairs`, 'limits'],
    [`${TRADES}&addresses=equal&identity=verified&only_some=not_spot`, 'not_spot'],
    [`${TRADES}&addresses=equal&identity=verified&only_some=everything`, 'which_site'],
    [`${TRADES}&addresses=equal&identity=verified&only_some=everything&made_where=other_site`, 'wrong_place'],
    [`${TRADES}&addresses=equal&identity=verified&only_some=everything&made_where=binance_com`, 'key_compared'],
    [
      `${TRADES}&addresses=equal&identity=verified&only_some=everything&made_where=binance_com&key_text=damaged`,
      'key_wrong',
    ],
    [
      `${TRADES}&addresses=equal&identity=verified&only_some=everything&made_where=binance_com&key_text=key_good`,
      'secret',
    ],
  ])('%s leads to %s', (query, node) => {
    expect(currentOf(query)).toBe(node);
  });

  it('keeps "I don\'t know" under the new name', () => {
    expect(renamed([['addresses', 'unknown']])).toEqual([['list_equal', 'unknown']]);
  });

  it('loses an answer that never was one', () => {
    expect(renamed([['balances', 'blue']])).toEqual([]);
  });

  it('gives way to what was answered since', () => {
    expect(
      Object.fromEntries(
        renamed([
          ['balances', 'loads'],
          ['reads_balances', 'no'],
        ]),
      ).reads_balances,
    ).toBe('no');
    expect(
      Object.fromEntries(
        renamed([
          ['reads_balances', 'no'],
          ['balances', 'loads'],
        ]),
      ).reads_balances,
    ).toBe('no');
  });

  it('names the node that was looked at, and leaves every other name alone', () => {
    expect(renamedNode('addresses')).toBe('list_equal');
    expect(renamedNode('new_pair')).toBe('new_pair');
    expect(renamedNode('toString')).toBe('toString');
  });
});
