import { describe, expect, it } from 'vitest';
import { codesOf, findingOf } from '../../../../../tests/validator/findingsOf';
import { provesEveryCode } from '../../../../../tests/validator/provesEveryCode';
import { KEY, SECRET } from '../../../../../tests/validator/sampleKeys';
import { checkKeys } from '../checkKeys';
import { toMask } from '../mask';
import { pair } from './pair';

describe('key and secret together', () => {
  provesEveryCode(pair, checkKeys, {
    'key.same_in_both': { apiKey: KEY, secretKey: ` ${KEY}` },
    'key.order_not_visible': { apiKey: KEY, secretKey: SECRET },
  });

  it('only asks about the order, so that two good texts stay ok', () => {
    const report = checkKeys({ apiKey: KEY, secretKey: SECRET });
    expect(report.verdict).toBe('ok');
    expect(findingOf(report, 'key.order_not_visible').severity).toBe('info');
  });

  it('never compares masks or rows of stars', () => {
    expect(codesOf(checkKeys({ apiKey: toMask(KEY), secretKey: toMask(KEY) }))).not.toContain('key.same_in_both');
    expect(codesOf(checkKeys({ apiKey: '•'.repeat(64), secretKey: '•'.repeat(64) }))).not.toContain('key.same_in_both');
  });

  it('tells the fields of the findings apart', () => {
    const report = checkKeys({ apiKey: KEY, secretKey: SECRET.slice(1) });
    expect(report.findings.map(({ code, field }) => [code, field])).toEqual([
      ['key.shape_ok', 'api_key'],
      ['key.too_short', 'secret_key'],
    ]);
  });
});
