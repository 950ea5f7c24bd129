import { describe, expect, it } from 'vitest';
import { codesOf } from '../../../../../tests/validator/findingsOf';
import { provesEveryCode } from '../../../../../tests/validator/provesEveryCode';
import { KEY } from '../../../../../tests/validator/sampleKeys';
import { checkKeys } from '../checkKeys';
import { otherText } from './otherText';

const check = (apiKey: string) => checkKeys({ apiKey, secretKey: '' });

const SENTENCE = 'Please paste the key that you see on the page of the exchange into this field';

describe('text that is no key', () => {
  provesEveryCode(otherText, check, { 'key.not_a_key': SENTENCE });

  it.each([
    SENTENCE,
    `<html><body>${'<p>api</p>'.repeat(100)}</body></html>`,
    'מפתח '.repeat(200),
    'x'.repeat(100_000),
  ])('finds nothing else in it (%#)', (text) => {
    expect(codesOf(check(text))).toEqual(['key.not_a_key']);
  });

  it('still takes a key in groups of four for a key', () => {
    expect(codesOf(check(KEY.replace(/.{4}/g, '$& ')))).toEqual(['key.blank_inside', 'key.blank_at_ends']);
  });
});
