import { describe, expect, it } from 'vitest';
import { codesOf } from '../../tests/validator/findingsOf';
import { KEY } from '../../tests/validator/sampleKeys';
import { diagnose, type Evidence } from './diagnose';

const now = Date.UTC(2026, 10, 22);
const EVIDENCE: readonly Evidence[] = [
  { kind: 'error', text: '{"code":-2015}' },
  { kind: 'keys', apiKey: KEY, secretKey: '' },
  { kind: 'whitelist', platform: '1.1.1.1', binance: '8.8.8.8' },
  { kind: 'permissions', reading: true, spotTrading: true, withdrawals: false, ipRestricted: true, now },
  { kind: 'permissions_text', text: '{"enableReading":true}', now },
  { kind: 'verification', state: 'verified' },
];

describe('diagnosis', () => {
  it('of nothing is not checkable and asks the first question', () => {
    expect(diagnose([])).toEqual({
      verdict: 'not_checkable',
      findings: [],
      causes: [],
      next: { kind: 'question', id: 'what_fails' },
      nextQuestion: 'what_fails',
    });
  });

  it('keeps the findings in the order of the evidence', () => {
    const namespaces = codesOf(diagnose(EVIDENCE)).map((code) => code.split('.')[0]);
    expect([...new Set(namespaces)]).toEqual(['error', 'key', 'whitelist', 'permissions', 'verification']);
  });

  it('names the cause that all the evidence together leaves', () => {
    const { causes } = diagnose(EVIDENCE);
    expect(causes[0]).toMatchObject({
      id: 'ip_not_whitelisted',
      likelihood: 'likely',
      because: ['error.rejected_key', 'whitelist.address_missing'],
    });
  });

  it('explains each cause by findings that it has', () => {
    const { causes, findings } = diagnose(EVIDENCE);
    const codes = findings.map(({ code }) => code);
    for (const { because, against } of causes) expect(codes).toEqual(expect.arrayContaining([...because, ...against]));
  });

  it('changes when the finding that shows a cause is taken away', () => {
    const without = diagnose(EVIDENCE.filter(({ kind }) => kind !== 'whitelist'));
    expect(without.causes.find(({ id }) => id === 'ip_not_whitelisted')?.likelihood).toBe('possible');
  });
});
