import { describe, expect, it } from 'vitest';
import { CAUSE_IDS, type CauseId } from './causes';
import { FINDING_CODES } from './codes';
import { diagnose } from './diagnose';
import type { Likelihood, RankedCause } from './finding';
import { nextQuestion, QUESTION_IDS, QUESTIONS } from './questions';

function causes(likelihood: Likelihood, ...ids: CauseId[]): readonly RankedCause[] {
  return ids.map((id) => ({ id, likelihood, because: [], against: [], href: '' }));
}

describe('next question', () => {
  it('is about reading when nothing is known', () => {
    expect(nextQuestion([], [])).toBe('reads_balances');
  });

  it('is none when one cause leads alone', () => {
    expect(nextQuestion([], causes('likely', 'clock_skew'))).toBeNull();
  });

  it('is open again when one cause is merely possible', () => {
    expect(nextQuestion([], causes('possible', 'key_secret_swapped'))).toBe('reads_balances');
  });

  it('separates the likely causes before the possible ones', () => {
    const standing = [...causes('likely', 'wrong_site', 'clock_skew'), ...causes('possible', 'kyc_not_verified')];
    expect(nextQuestion([], standing)).toBe('key_still_listed');
  });

  it('is not one that a finding has answered', () => {
    const findings = [{ code: 'verification.verified', severity: 'ok', params: {} }] as const;
    const standing = causes('likely', 'kyc_not_verified', 'spot_trading_off');
    expect(nextQuestion([], standing)).toBe('worked_before');
    expect(nextQuestion(findings, causes('likely', 'api_trading_locked', 'spot_trading_off'))).toBeNull();
  });

  it('is none when no question separates what is left', () => {
    expect(nextQuestion([], causes('likely', 'clock_skew', 'restricted_location'))).toBeNull();
  });

  it('after a -2015 is about reading, and after the permissions it is another one', () => {
    const now = 0;
    const error = { kind: 'error', text: '-2015' } as const;
    const ticks = { kind: 'permissions', reading: true, spotTrading: true, withdrawals: false, now } as const;
    expect(diagnose([error]).nextQuestion).toBe('reads_balances');
    expect(diagnose([error, { ...ticks, ipRestricted: true }]).nextQuestion).not.toBe('reads_balances');
  });
});

describe('table of questions', () => {
  it.each(QUESTION_IDS)('%s splits known causes and is answered by known findings', (id) => {
    const codes = FINDING_CODES.map(({ code }) => code);
    expect(CAUSE_IDS).toEqual(expect.arrayContaining([...QUESTIONS[id].splits]));
    for (const answer of QUESTIONS[id].answeredBy) {
      expect(codes.some((code) => code === answer || (answer.endsWith('.') && code.startsWith(answer)))).toBe(true);
    }
  });
});
