import { describe, expect, it } from 'vitest';
import { codesOf, findingOf } from '../../../../../tests/validator/findingsOf';
import { provesEveryCode } from '../../../../../tests/validator/provesEveryCode';
import { KEY, SECRET } from '../../../../../tests/validator/sampleKeys';
import { checkKeys } from '../checkKeys';
import { length } from './length';

const check = (apiKey: string) => checkKeys({ apiKey, secretKey: '' });

describe('length of a key', () => {
  provesEveryCode(length, check, { 'key.too_short': KEY.slice(1), 'key.too_long': `${KEY}a` });

  it.each([1, 32, 63, 65, 100])('tells how far %i characters are from a key', (count) => {
    const text = (KEY + SECRET).slice(0, count);
    const { params } = findingOf(check(text), count < 64 ? 'key.too_short' : 'key.too_long');
    expect(params).toEqual({ length: count, expected: 64, count: Math.abs(count - 64) });
  });

  it('counts a look-alike as the character that it replaced', () => {
    expect(codesOf(check(`А${KEY.slice(1)}`))).not.toContain('key.too_long');
  });

  it('does not count blanks and invisible characters', () => {
    expect(codesOf(check(` ${KEY.slice(0, 9)}\u200B${KEY.slice(9)}\n`))).not.toContain('key.too_long');
  });

  it('points at the key without the label in front of it', () => {
    expect(findingOf(check('API Key: abc'), 'key.too_short').span).toEqual([9, 12]);
  });
});
