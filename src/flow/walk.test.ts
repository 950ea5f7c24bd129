import { describe, expect, it } from 'vitest';
import { findTheCause as flow } from './findTheCause';
import { causesAt, type GivenAnswers, knownAnswers, openQuestions, outcomeOf, walk, withAnswer } from './walk';

const TO_TRADING: GivenAnswers = { others_affected: 'only_me', message: 'plain', reads_balances: 'yes' };
const currentOf = (answers: GivenAnswers) => walk(flow, answers).current;

describe('walk', () => {
  it('begins at the start', () => {
    expect(walk(flow, {})).toEqual({ steps: [], current: flow.start, returned: false });
  });

  it('goes as far as there are answers', () => {
    expect(currentOf(TO_TRADING)).toBe('box_ticked');
  });

  it('ignores answers to nodes that are off the path', () => {
    expect(currentOf({ ...TO_TRADING, secret: 'mend' })).toBe('box_ticked');
  });

  it('stops at a node whose answer is none of its own', () => {
    expect(currentOf({ ...TO_TRADING, message: 'constructor' })).toBe('message');
  });

  it('ends at an end', () => {
    const answers = { ...TO_TRADING, box_ticked: 'no', trading_off: 'done', after_trading: 'gone' };
    expect(currentOf(answers)).toBe('solved');
  });

  it('stops where a verifier leads back, and says so', () => {
    const answers = { ...TO_TRADING, box_ticked: 'no', trading_off: 'done', after_trading: 'other' };
    expect(walk(flow, answers)).toMatchObject({ current: 'message', returned: true });
  });
});

describe('withAnswer', () => {
  it('keeps later answers that still apply when an early one changes', () => {
    const answers = withAnswer(flow, { ...TO_TRADING, box_ticked: 'yes' }, 'others_affected', 'unknown');
    expect(currentOf(answers)).toBe('list_equal');
  });

  it('keeps answers off the path for when they apply again', () => {
    const away = withAnswer(flow, { ...TO_TRADING, box_ticked: 'yes' }, 'reads_balances', 'no');
    expect(currentOf(away)).toBe('key_still_listed');
    expect(currentOf(withAnswer(flow, away, 'reads_balances', 'yes'))).toBe('list_equal');
  });

  it('asks a verifier anew after the new message it led to', () => {
    const back = { ...TO_TRADING, box_ticked: 'no', trading_off: 'done', after_trading: 'other' };
    expect(currentOf(withAnswer(flow, back, 'message', 'plain'))).toBe('after_trading');
  });
});

it('an address may carry anything: only answers of known nodes are taken', () => {
  const given = [
    ['others_affected', 'unknown'],
    ['message', 'x'],
    ['ip', '203.0.113.10'],
    ['toString', 'y'],
  ] as const;
  expect(knownAnswers(flow, given)).toEqual({ others_affected: 'unknown' });
});

describe('outcomeOf', () => {
  const fixed = { ...TO_TRADING, box_ticked: 'no', trading_off: 'done' };

  it('is not there before a verifier was answered', () => {
    expect(outcomeOf(flow, walk(flow, fixed))).toBeUndefined();
  });

  it('names the cause that was mended and what the verifier said', () => {
    expect(outcomeOf(flow, walk(flow, { ...fixed, after_trading: 'still' }))).toEqual({
      causes: ['spot_trading_off', 'trading_permission_expired'],
      answer: 'still',
    });
  });
});

describe('causesAt', () => {
  it('are those the reader stands at, before their fix is done', () => {
    expect(causesAt(flow, walk(flow, { ...TO_TRADING, box_ticked: 'no' }))?.[0]).toBe('spot_trading_off');
  });

  it('are none while no cause is reached', () => {
    expect(causesAt(flow, walk(flow, TO_TRADING))).toBeUndefined();
  });
});

describe('two nodes that ask the same', () => {
  it('are answered together', () => {
    const answers = { others_affected: 'only_me', message: 'by_order', what_fails: 'every_order', box_ticked: 'yes' };
    const way = walk(flow, { ...answers, list_equal: 'same', account_banner: 'none' });
    expect(way.steps.map(({ node }) => node)).toEqual(expect.arrayContaining(['which_orders', 'what_fails']));
    expect(way.current).toBe('which_site');
  });
});

describe('who did not know', () => {
  const UNKNOWN = { ...TO_TRADING, box_ticked: 'unknown', list_equal: 'same' };

  it('has that question open', () => {
    expect(openQuestions(walk(flow, UNKNOWN))).toEqual(['box_ticked']);
  });

  it('is asked again after a look from the place it leads to, and keeps what he knew', () => {
    const rest = { account_banner: 'none', what_fails: 'unknown', which_site: 'unknown', key_compared: 'unknown' };
    const answers = withAnswer(flow, { ...UNKNOWN, ...rest }, 'look_first', 'looked');
    expect(walk(flow, answers).current).toBe('box_ticked');
    expect(answers).toEqual({ ...TO_TRADING, list_equal: 'same', account_banner: 'none' });
  });

  it('is shown the places that his way did not pass', () => {
    const byKey = { others_affected: 'only_me', message: 'by_key', key_still_listed: 'unknown', which_site: 'unknown' };
    const answers = withAnswer(flow, { ...byKey, key_compared: 'unknown' }, 'look_first', 'looked');
    expect(walk(flow, answers).current).toBe('box_ticked');
    const onward = {
      ...answers,
      box_ticked: 'yes',
      list_equal: 'same',
      account_banner: 'none',
      what_fails: 'everything',
    };
    expect(walk(flow, onward)).toMatchObject({ current: 'which_site', returned: true });
    expect(walk(flow, withAnswer(flow, onward, 'which_site', 'binance_com')).current).toBe('look_first');
  });
});
