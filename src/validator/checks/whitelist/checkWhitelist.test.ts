import { describe, expect, it } from 'vitest';
import { checkWhitelist } from './checkWhitelist';

describe('checker of the address lists', () => {
  it('answers with the corrected list and what differs', () => {
    expect(
      checkWhitelist({ platform: '1.1.1.1; 8.8.8.8.\n9ю9ю9ю9', binance: '9.9.9.9,1.1.1.1,4.4.4.4,4.4.4.4' }),
    ).toMatchObject({
      verdict: 'wrong',
      list: '1.1.1.1,8.8.8.8,9.9.9.9',
      missing: ['8.8.8.8'],
      extra: ['4.4.4.4'],
      duplicates: ['4.4.4.4'],
    });
  });

  it('calls equal lists ok and leaves nothing to do', () => {
    expect(checkWhitelist({ platform: '1.1.1.1,8.8.8.8', binance: '8.8.8.8\n1.1.1.1' })).toMatchObject({
      verdict: 'ok',
      missing: [],
      extra: [],
      duplicates: [],
    });
  });

  it('says nothing is missing as long as one list is', () => {
    expect(checkWhitelist({ platform: '1.1.1.1', binance: '' })).toMatchObject({ list: '1.1.1.1', missing: [] });
    expect(checkWhitelist({ platform: '', binance: '1.1.1.1' })).toMatchObject({ list: '', extra: [] });
  });

  it('sends the reader of a missing address to the place where the list is pasted', () => {
    const { findings } = checkWhitelist({ platform: '1.1.1.1', binance: '8.8.8.8' });
    expect(findings[0]?.href).toBe('/auth-invalid/#ip-whitelist-paste');
  });
});
