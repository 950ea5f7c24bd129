import { describe, expect, it } from 'vitest';
import { diagnosed } from '../../../tests/validator/diagnosed';
import { decodeError } from '../checks/errors';
import { readPaste } from '../paste';
import { isAnswered, QUESTION_IDS } from './questions';

const REFUSED = decodeError('-2015');

describe('next question', () => {
  it('after a refusal is whether balances load, which separates permission from key and list', () => {
    expect(diagnosed([REFUSED]).nextQuestion).toBe('reads_balances');
  });

  it('is none when the error names its cause', () => {
    expect(diagnosed([decodeError('-1021')])).toMatchObject({
      nextQuestion: null,
      next: { kind: 'step', cause: 'clock_skew' },
    });
  });

  it('is none that was answered, even with "I do not know"', () => {
    expect(diagnosed([REFUSED], { reads_balances: 'unknown' }).nextQuestion).not.toBe('reads_balances');
  });

  it.each([
    ['box_ticked', 'permissions.trading_on'],
    ['account_banner', 'verification.verified'],
    ['list_equal', 'whitelist.lists_match'],
  ] as const)('is not %s when %s was found', (id, code) => {
    expect(isAnswered(id, [code])).toBe(true);
    expect(isAnswered(id, ['error.rejected_key'])).toBe(false);
  });

  it('comes to an end', () => {
    let answers = {};
    for (const _ of QUESTION_IDS) {
      const { nextQuestion } = diagnosed([REFUSED], answers);
      if (nextQuestion) answers = { ...answers, [nextQuestion]: 'unknown' };
    }
    expect(diagnosed([REFUSED], answers)).toMatchObject({ nextQuestion: null, next: { kind: 'step' } });
  });

  it('leads to the step as soon as the leading cause is clear', () => {
    const answers = {
      reads_balances: 'yes',
      what_fails: 'every_order',
      worked_before: 'no',
      box_ticked: 'no',
    } as const;
    expect(diagnosed([REFUSED], answers).next).toEqual({
      kind: 'step',
      cause: 'spot_trading_off',
      href: '/auth-invalid/?code=-2015&reads_balances=yes&what_fails=every_order&box_ticked=no&worked_before=no#trading-permission',
    });
  });
});

describe('next thing to look at', () => {
  it.each([
    ['something went wrong', 'whole_message'],
    ['{"code":-9999,"msg":"Something new."}', 'support'],
    ['{"code":-2026,"msg":"Order was canceled or expired with no executed qty."}', 'support'],
  ])('for %s is %s', (text, id) => {
    expect(readPaste(text, { now: 0 }).next).toMatchObject({ kind: 'look_at', id });
  });

  it.each(['{"code":-2010,"msg":"Account has insufficient balance for requested action."}', '{"code":-4014}'])(
    'for %s is nothing: its own words say what to do, and XChainer cannot help',
    (text) => {
      expect(readPaste(text, { now: 0 }).next).toEqual({ kind: 'answered' });
    },
  );
});
