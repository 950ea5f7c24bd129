import { describe, expect, it } from 'vitest';
import { findingOf } from '../../../../../tests/validator/findingsOf';
import { provesEveryCode } from '../../../../../tests/validator/provesEveryCode';
import { checkWhitelist } from '../checkWhitelist';
import { contents } from './contents';

describe('contents of the two boxes', () => {
  provesEveryCode(contents, checkWhitelist, {
    'whitelist.no_address': { platform: 'hello there', binance: '1.1.1.1' },
    'whitelist.other_text': { platform: 'trusted: 1.1.1.1', binance: '1.1.1.1' },
  });

  it('counts the words that were passed over', () => {
    const report = checkWhitelist({ platform: "IP's for whitelist: 1.1.1.1", binance: '1.1.1.1' });
    expect(findingOf(report, 'whitelist.other_text').params).toEqual({ count: 4 });
  });
});
