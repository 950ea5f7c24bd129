import { describe, expect, it } from 'vitest';
import { codesOf } from '../../../../tests/validator/findingsOf';
import { provesEveryCode } from '../../../../tests/validator/provesEveryCode';
import { KEY } from '../../../../tests/validator/sampleKeys';
import { checkKeys } from '../checkKeys';
import { hidden } from './hidden';

const check = (apiKey: string) => checkKeys({ apiKey, secretKey: '' });

describe('hidden characters', () => {
  provesEveryCode(hidden, check, { 'key.hidden_characters': '*'.repeat(64) });

  it.each(['•', '●', '＊', '…', '...'])('knows %s for a hidden middle', (dots) => {
    expect(codesOf(check(KEY.slice(0, 4) + dots + KEY.slice(-4)))).toContain('key.hidden_characters');
  });

  it('judges the length of a row of stars', () => {
    expect(codesOf(check('•'.repeat(64)))).toEqual(['key.hidden_characters']);
    expect(codesOf(check('•'.repeat(60)))).toEqual(['key.hidden_characters', 'key.too_short']);
  });

  it('never calls hidden characters a good shape', () => {
    expect(check('*'.repeat(64)).verdict).toBe('suspicious');
  });
});
