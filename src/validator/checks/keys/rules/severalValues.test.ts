import { describe, expect, it } from 'vitest';
import { codesOf } from '../../../../../tests/validator/findingsOf';
import { provesEveryCode } from '../../../../../tests/validator/provesEveryCode';
import { KEY, SECRET } from '../../../../../tests/validator/sampleKeys';
import { checkKeys } from '../checkKeys';
import { severalValues } from './severalValues';

const check = (apiKey: string) => checkKeys({ apiKey, secretKey: '' });

describe('several values in one field', () => {
  provesEveryCode(severalValues, check, {
    'key.doubled': KEY + KEY,
    'key.both_in_one_field': `${KEY}\n${SECRET}`,
  });

  it('knows the same key twice with a blank between', () => {
    expect(codesOf(check(`${KEY} ${KEY}`))).toEqual(['key.doubled']);
  });

  it('knows a key and its secret with their labels', () => {
    const text = `API Key: ${KEY}\nSecret Key: ${SECRET}`;
    expect(codesOf(check(text))).toEqual(['key.both_in_one_field']);
    expect(codesOf(check(`{"apiKey":"${KEY}","secret":"${SECRET}"}`))).toEqual(['key.both_in_one_field']);
  });

  it('does not take a key broken in the middle for two', () => {
    expect(codesOf(check(`${KEY.slice(0, 32)}\n${KEY.slice(32)}`))).toEqual(['key.line_break_inside']);
  });
});
