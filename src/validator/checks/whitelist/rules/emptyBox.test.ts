import { describe, expect, it } from 'vitest';
import { diagnosed } from '../../../../../tests/validator/diagnosed';
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

  it.each(['1.1.1.1', '1.1.1.1, 34.250.13', '10.0.0.1 1.1.1.1 1.1.1.1', '1.1.1.0/24', 'words'])(
    'makes no difference and no missing address of %s alone',
    (list) => {
      for (const texts of [
        { platform: list, binance: '' },
        { platform: '', binance: list },
      ]) {
        const report = diagnosed([checkWhitelist(texts)]);
        expect(codesOf(report).filter((code) => /address_missing|address_extra|lists_match/.test(code))).toEqual([]);
        expect(report.causes.filter(({ id }) => id === 'ip_not_whitelisted')).toEqual([]);
      }
    },
  );

  it.each(['hello there', '12:00', ' '])('is like a box in which nothing is meant as an address (%j)', (text) => {
    const codes = codesOf(checkWhitelist({ platform: text, binance: '1.1.1.1' }));
    expect(codes).not.toContain('whitelist.address_extra');
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
