import { describe, expect, it } from 'vitest';
import { codesOf } from '../../../../../tests/validator/findingsOf';
import { provesEveryCode } from '../../../../../tests/validator/provesEveryCode';
import { KEY } from '../../../../../tests/validator/sampleKeys';
import { checkKeys } from '../checkKeys';
import { hidden } from './hidden';

const check = (apiKey: string) => checkKeys({ apiKey, secretKey: '' });

describe('hidden characters', () => {
  provesEveryCode(hidden, check, { 'key.hidden_characters': '*'.repeat(64) });

  it.each(['•', '●', '＊', '…', '...'])('knows %s for a hidden middle', (dots) => {
    expect(codesOf(check(KEY.slice(0, 4) + dots + KEY.slice(-4)))).toContain('key.hidden_characters');
  });

  it.each([3, 60, 64, 90])('gives one answer to a row of %i stars, whatever its length', (count) => {
    expect(codesOf(check('•'.repeat(count)))).toEqual(['key.hidden_characters']);
  });

  it.each(['…', '...', '*'.repeat(80)])('says nothing of the length of a key whose middle is %s', (dots) => {
    expect(codesOf(check(KEY.slice(0, 4) + dots + KEY.slice(-4)))).toEqual(['key.hidden_characters']);
  });

  it('finds nothing hidden in a whole key in bold', () => {
    expect(codesOf(check(`**${KEY}**`))).toEqual(['key.too_long']);
  });

  it('never calls hidden characters a good shape', () => {
    expect(check('*'.repeat(64)).verdict).toBe('suspicious');
  });
});
