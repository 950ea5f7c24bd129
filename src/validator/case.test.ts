import { describe, expect, it } from 'vitest';
import { diagnosed } from '../../tests/validator/diagnosed';
import { codesOf } from '../../tests/validator/findingsOf';
import { KEY } from '../../tests/validator/sampleKeys';
import { decodeError } from './checks/errors';
import { checkKeys } from './checks/keys';
import { checkPermissions, checkPermissionsText } from './checks/permissions';
import { checkVerification } from './checks/verification';
import { checkWhitelist } from './checks/whitelist';
import type { Checked } from './engine/finding';

const now = Date.UTC(2026, 10, 22);
const lists = checkWhitelist({ platform: '1.1.1.1', binance: '8.8.8.8' });
const CHECKED: readonly Checked[] = [
  decodeError('{"code":-2015}'),
  checkKeys({ apiKey: KEY, secretKey: '' }),
  lists,
  checkPermissions({ reading: true, spotTrading: true, withdrawals: false, ipRestricted: true, now }),
  checkPermissionsText('{"enableReading":true}', now),
  checkVerification('verified'),
];

describe('diagnosis', () => {
  it('of nothing is not checkable and asks the first question', () => {
    expect(diagnosed([])).toEqual({
      verdict: 'not_checkable',
      findings: [],
      causes: [],
      next: { kind: 'question', id: 'what_fails' },
      nextQuestion: 'what_fails',
    });
  });

  it('keeps the findings in the order in which they were made', () => {
    const namespaces = codesOf(diagnosed(CHECKED)).map((code) => code.split('.')[0]);
    expect([...new Set(namespaces)]).toEqual(['error', 'key', 'whitelist', 'permissions', 'verification']);
  });

  it('names the cause that all the evidence together leaves', () => {
    const { causes } = diagnosed(CHECKED);
    expect(causes[0]).toMatchObject({
      id: 'ip_not_whitelisted',
      likelihood: 'likely',
      because: ['error.rejected_key', 'whitelist.address_missing'],
    });
  });

  it('explains each cause by findings that it has', () => {
    const { causes, findings } = diagnosed(CHECKED);
    const codes = findings.map(({ code }) => code);
    for (const { because, against } of causes) expect(codes).toEqual(expect.arrayContaining([...because, ...against]));
  });

  it('changes when the finding that shows a cause is taken away', () => {
    const without = diagnosed(CHECKED.filter((checked) => checked !== lists));
    expect(without.causes.find(({ id }) => id === 'ip_not_whitelisted')?.likelihood).toBe('possible');
  });
});
