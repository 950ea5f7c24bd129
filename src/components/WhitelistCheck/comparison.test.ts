import { describe, expect, it } from 'vitest';
import { checkWhitelist } from '../../validator/checks/whitelist';
import { compare, isReady, withExtra } from './comparison';

const check = (platform: string, binance: string, errorText = '') => checkWhitelist({ platform, binance, errorText });

describe('comparison of two lists', () => {
  it.each([
    ['8.8.8.8,9.9.9.9', '1.1.1.1,1.0.0.1', { kind: 'all_old', old: 2, count: 2 }],
    ['8.8.8.8,9.9.9.9', '8.8.8.8', { kind: 'missing', missing: 1, extra: 0 }],
    ['8.8.8.8,9.9.9.9', '8.8.8.8,1.1.1.1', { kind: 'missing', missing: 1, extra: 1 }],
    ['8.8.8.8', '8.8.8.8,1.1.1.1', { kind: 'only_extra', extra: 1 }],
    ['8.8.8.8', '8.8.8.8', undefined],
    ['8.8.8.8', '', undefined],
  ])('%s against %s', (platform, binance, said) => {
    expect(compare(check(platform, binance))).toEqual(said);
  });

  it('leaves the first word to the address that Binance printed', () => {
    expect(compare(check('8.8.8.8', '1.1.1.1', 'request ip: 9.9.9.9'))).toBeUndefined();
  });
});

describe('a list to copy', () => {
  it('is not ready while an entry could not be read', () => {
    expect(isReady(check('8.8.8.8, 9.9.9.300', '8.8.8.8'))).toBe(false);
    expect(isReady(check('8.8.8.8, 9.9.9.9', '8.8.8.8'))).toBe(true);
  });

  it('can keep what another program may need', () => {
    expect(withExtra(check('8.8.8.8', '1.1.1.1'))).toBe('8.8.8.8,1.1.1.1');
    expect(withExtra(check('8.8.8.8', '8.8.8.8'))).toBeUndefined();
  });
});
