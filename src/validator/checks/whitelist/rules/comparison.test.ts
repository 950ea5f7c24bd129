import { describe, expect, it } from 'vitest';
import { diagnosed } from '../../../../../tests/validator/diagnosed';
import { codesOf, findingOf } from '../../../../../tests/validator/findingsOf';
import { provesEveryCode } from '../../../../../tests/validator/provesEveryCode';
import { checkWhitelist } from '../checkWhitelist';
import { comparison } from './comparison';

const MANY = Array.from({ length: 60 }, (_, index) => `5.5.5.${index}`).join(',');

describe('comparison of the lists', () => {
  provesEveryCode(comparison, checkWhitelist, {
    'whitelist.address_missing': { platform: '1.1.1.1,8.8.8.8', binance: '1.1.1.1' },
    'whitelist.address_extra': { platform: '1.1.1.1', binance: '1.1.1.1,8.8.8.8' },
    'whitelist.lists_match': { platform: '1.1.1.1,8.8.8.8', binance: '8.8.8.8 1.1.1.1' },
    'whitelist.more_like_this': { platform: MANY, binance: '1.1.1.1' },
  });

  it('points at the missing address in the list of the platform', () => {
    const report = checkWhitelist({ platform: '1.1.1.1, 8.8.8.8', binance: '1.1.1.1' });
    expect(findingOf(report, 'whitelist.address_missing')).toMatchObject({
      field: 'platform_list',
      span: [9, 16],
      params: { address: '8.8.8.8' },
    });
  });

  it('tells 50 missing addresses one by one and counts the others', () => {
    const report = checkWhitelist({ platform: MANY, binance: '1.1.1.1' });
    expect(codesOf(report).filter((code) => code === 'whitelist.address_missing')).toHaveLength(50);
    expect(findingOf(report, 'whitelist.more_like_this').params).toMatchObject({ count: 10 });
    expect(report.missing).toHaveLength(60);
  });

  it('makes a missing address the likely cause', () => {
    const { causes } = diagnosed([checkWhitelist({ platform: '1.1.1.1', binance: '8.8.8.8' })]);
    expect(causes[0]).toMatchObject({ id: 'ip_not_whitelisted', likelihood: 'likely' });
  });

  it('does not call two lists equal that hold no usable address', () => {
    expect(codesOf(checkWhitelist({ platform: '10.0.0.1', binance: '10.0.0.1' }))).not.toContain(
      'whitelist.lists_match',
    );
  });
});
