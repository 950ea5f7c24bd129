import { describe, expect, it } from 'vitest';
import { findTheCause as flow } from './findTheCause';
import { type Answers, causeOf, knownAnswers, outcomeOf, suggested, walk, withAnswer } from './walk';

const TO_TRADING: Answers = { outage: 'only_this', message: 'plain', balances: 'loads' };
const currentOf = (answers: Answers) => walk(flow, answers).current;

describe('walk', () => {
  it('begins at the start', () => {
    expect(walk(flow, {})).toEqual({ steps: [], current: flow.start, returned: false });
  });

  it('goes as far as there are answers', () => {
    expect(currentOf(TO_TRADING)).toBe('trading_box');
  });

  it('ignores answers to nodes that are off the path', () => {
    expect(currentOf({ ...TO_TRADING, secret: 'mend' })).toBe('trading_box');
  });

  it('stops at a node whose answer is none of its own', () => {
    expect(currentOf({ ...TO_TRADING, message: 'constructor' })).toBe('message');
  });

  it('ends at an end', () => {
    const answers = { ...TO_TRADING, trading_box: 'box_empty', trading_off: 'done', after_trading: 'gone' };
    expect(currentOf(answers)).toBe('solved');
  });

  it('stops where a verifier leads back, and says so', () => {
    const answers = { ...TO_TRADING, trading_box: 'box_empty', trading_off: 'done', after_trading: 'other' };
    expect(walk(flow, answers)).toMatchObject({ current: 'message', returned: true });
  });
});

describe('withAnswer', () => {
  it('keeps later answers that still apply when an early one changes', () => {
    const answers = withAnswer(flow, { ...TO_TRADING, trading_box: 'box_ticked' }, 'outage', 'unknown');
    expect(currentOf(answers)).toBe('identity');
  });

  it('keeps answers off the path for when they apply again', () => {
    const away = withAnswer(flow, { ...TO_TRADING, trading_box: 'box_ticked' }, 'balances', 'after_save');
    expect(currentOf(away)).toBe('addresses');
    expect(currentOf(withAnswer(flow, away, 'balances', 'loads'))).toBe('identity');
  });

  it('asks a verifier anew after the new message it led to', () => {
    const back = { ...TO_TRADING, trading_box: 'box_empty', trading_off: 'done', after_trading: 'other' };
    expect(currentOf(withAnswer(flow, back, 'message', 'plain'))).toBe('after_trading');
  });
});

it('an address may carry anything: only answers of known nodes are taken', () => {
  const given = [
    ['outage', 'unknown'],
    ['message', 'x'],
    ['ip', '203.0.113.10'],
    ['toString', 'y'],
  ] as const;
  expect(knownAnswers(flow, given)).toEqual({ outage: 'unknown' });
});

describe('outcomeOf', () => {
  const fixed = { ...TO_TRADING, trading_box: 'box_empty', trading_off: 'done' };

  it('is not there before a verifier was answered', () => {
    expect(outcomeOf(flow, walk(flow, fixed))).toBeUndefined();
  });

  it('names the cause that was mended and what the verifier said', () => {
    expect(outcomeOf(flow, walk(flow, { ...fixed, after_trading: 'still' }))).toEqual({
      cause: 'spot_trading_off',
      answer: 'still',
    });
  });
});

describe('suggested', () => {
  it('is the answer that a finding speaks for', () => {
    expect(suggested(flow, 'trading_box', ['permissions.trading_off'])).toBe('box_empty');
  });

  it('is nothing when no finding decides', () => {
    expect(suggested(flow, 'trading_box', ['permissions.not_told'])).toBeUndefined();
  });
});

describe('causeOf', () => {
  it('is the cause the reader stands at, before its fix is done', () => {
    expect(causeOf(flow, walk(flow, { ...TO_TRADING, trading_box: 'box_empty' }))).toBe('spot_trading_off');
  });

  it('is nothing while no cause is reached', () => {
    expect(causeOf(flow, walk(flow, TO_TRADING))).toBeUndefined();
  });
});
