import { describe, expect, it } from 'vitest';
import { codesOf } from '../../../../../tests/validator/findingsOf';
import { provesEveryCode } from '../../../../../tests/validator/provesEveryCode';
import { checkWhitelist } from '../checkWhitelist';
import { emptyBox } from './emptyBox';

describe('an empty box beside a filled one', () => {
  provesEveryCode(emptyBox, checkWhitelist, {
    'whitelist.platform_list_empty': { platform: ' ', binance: '1.1.1.1' },
    'whitelist.binance_list_empty': { platform: '1.1.1.1', binance: '\u200B' },
  });

  it('is not spoken of when both are empty', () => {
    expect(checkWhitelist({ platform: '', binance: '' })).toMatchObject({ verdict: 'not_checkable', findings: [] });
  });

  it('is the last remark', () => {
    const platform = '1.1.1.1, 1.1.1.1, 10.0.0.1, 1.1.1.0/24, hello';
    expect(codesOf(checkWhitelist({ platform, binance: '' })).at(-1)).toBe('whitelist.binance_list_empty');
    expect(codesOf(checkWhitelist({ platform: '', binance: platform })).at(-1)).toBe('whitelist.platform_list_empty');
  });

  it.each([
    { platform: '1.1.1.1,8.8.8.8', binance: '' },
    { platform: '', binance: '1.1.1.1,8.8.8.8' },
  ])('makes one good list alone no worse than not checkable (%j)', (texts) => {
    const report = checkWhitelist(texts);
    expect(report.verdict).toBe('not_checkable');
    expect(report.findings).toMatchObject([{ severity: 'info' }]);
  });
});
