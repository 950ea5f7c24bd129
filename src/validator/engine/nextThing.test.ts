import { describe, expect, it } from 'vitest';
import { diagnose } from '../diagnose';
import { readPaste } from '../paste';
import { isAnswered, QUESTION_IDS } from './questions';

const REFUSED = { kind: 'error', text: '-2015' } as const;

describe('next question', () => {
  it('after a refusal is whether balances load, which separates permission from key and list', () => {
    expect(diagnose([REFUSED]).nextQuestion).toBe('reads_balances');
  });

  it('is none when the error names its cause', () => {
    expect(diagnose([{ kind: 'error', text: '-1021' }])).toMatchObject({
      nextQuestion: null,
      next: { kind: 'step', cause: 'clock_skew' },
    });
  });

  it('is none that was answered, even with "I do not know"', () => {
    expect(diagnose([REFUSED], { reads_balances: 'unknown' }).nextQuestion).not.toBe('reads_balances');
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
      const { nextQuestion } = diagnose([REFUSED], answers);
      if (nextQuestion) answers = { ...answers, [nextQuestion]: 'unknown' };
    }
    expect(diagnose([REFUSED], answers)).toMatchObject({ nextQuestion: null, next: { kind: 'step' } });
  });

  it('leads to the step as soon as the leading cause is clear', () => {
    const answers = {
      reads_balances: 'yes',
      what_fails: 'every_order',
      worked_before: 'no',
      box_ticked: 'no',
    } as const;
    expect(diagnose([REFUSED], answers).next).toEqual({
      kind: 'step',
      cause: 'spot_trading_off',
      href: '/auth-invalid/#trading-permission',
    });
  });
});

describe('next thing to look at', () => {
  it.each([
    ['something went wrong', 'whole_message'],
    ['{"code":-9999,"msg":"Something new."}', 'support'],
    ['{"code":-2010,"msg":"Account has insufficient balance for requested action."}', 'support'],
  ])('for %s is %s', (text, id) => {
    expect(readPaste(text, { now: 0 }).next).toMatchObject({ kind: 'look_at', id });
  });
});
