import { describe, expect, it } from 'vitest';
import { findingOf } from '../../../../tests/validator/findingsOf';
import { provesEveryCode } from '../../../../tests/validator/provesEveryCode';
import { checkWhitelist } from '../checkWhitelist';
import { contents } from './contents';

describe('contents of the two boxes', () => {
  provesEveryCode(contents, checkWhitelist, {
    'whitelist.platform_list_empty': { platform: ' ', binance: '1.1.1.1' },
    'whitelist.binance_list_empty': { platform: '1.1.1.1', binance: '\u200B' },
    'whitelist.no_address': { platform: 'hello there', binance: '1.1.1.1' },
    'whitelist.other_text': { platform: 'trusted: 1.1.1.1', binance: '1.1.1.1' },
  });

  it('says nothing of two empty boxes', () => {
    expect(checkWhitelist({ platform: '', binance: '' })).toMatchObject({ verdict: 'not_checkable', findings: [] });
  });

  it('calls one good list alone not checkable', () => {
    expect(checkWhitelist({ platform: '1.1.1.1', binance: '' }).verdict).toBe('not_checkable');
  });

  it('counts the words that were passed over', () => {
    const report = checkWhitelist({ platform: "IP's for whitelist: 1.1.1.1", binance: '1.1.1.1' });
    expect(findingOf(report, 'whitelist.other_text').params).toEqual({ count: 4 });
  });
});
