import { describe, expect, it } from 'vitest';
import { codesOf, findingOf } from '../../../../../tests/validator/findingsOf';
import { provesEveryCode } from '../../../../../tests/validator/provesEveryCode';
import { checkWhitelist } from '../checkWhitelist';
import { repeated } from './repeated';

const TWICE = Array.from({ length: 60 }, (_, index) => `5.5.5.${index} 5.5.5.${index}`).join(' ');

describe('repeated addresses', () => {
  provesEveryCode(repeated, checkWhitelist, {
    'whitelist.duplicate': { platform: '1.1.1.1 8.8.8.8 1.1.1.1', binance: '' },
    'whitelist.more_like_this': { platform: TWICE, binance: '' },
  });

  it('are told at their second place and stand in the list once', () => {
    const report = checkWhitelist({ platform: '1.1.1.1 8.8.8.8 1.1.1.1', binance: '' });
    expect(findingOf(report, 'whitelist.duplicate')).toMatchObject({ span: [16, 23], severity: 'info' });
    expect(report).toMatchObject({ list: '1.1.1.1,8.8.8.8', duplicates: ['1.1.1.1'] });
  });

  it('are no reason to doubt lists that match', () => {
    const report = checkWhitelist({ platform: '1.1.1.1', binance: '1.1.1.1,1.1.1.1' });
    expect(report.verdict).toBe('ok');
    expect(codesOf(report)).toContain('whitelist.lists_match');
  });
});
