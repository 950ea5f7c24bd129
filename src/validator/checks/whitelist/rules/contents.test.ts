import { describe, expect, it } from 'vitest';
import { findingOf } from '../../../../../tests/validator/findingsOf';
import { provesEveryCode } from '../../../../../tests/validator/provesEveryCode';
import { checkWhitelist } from '../checkWhitelist';
import { contents } from './contents';

describe('contents of the two boxes', () => {
  provesEveryCode(contents, checkWhitelist, {
    'whitelist.too_long': { platform: '1.1.1.1,'.repeat(12_501), binance: '1.1.1.1' },
    'whitelist.no_address': { platform: 'hello there', binance: '1.1.1.1' },
    'whitelist.other_text': { platform: 'trusted: 1.1.1.1', binance: '1.1.1.1' },
  });

  it.each(['1.1.1.1,', '0,0,0,0,', '1 '])('says nothing else of a text that is too long (%j)', (piece) => {
    const long = piece.repeat(60_000);
    expect(checkWhitelist({ platform: long, binance: '8.8.8.8' })).toMatchObject({
      findings: [{ code: 'whitelist.too_long', field: 'platform_list' }],
      list: '',
      missing: [],
      extra: [],
    });
  });

  it('counts the words that were passed over', () => {
    const report = checkWhitelist({ platform: "IP's for whitelist: 1.1.1.1", binance: '1.1.1.1' });
    expect(findingOf(report, 'whitelist.other_text').params).toEqual({ count: 4 });
  });
});
