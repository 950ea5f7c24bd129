import { describe, expect, it } from 'vitest';
import { codesOf } from '../../../../../tests/validator/findingsOf';
import { provesEveryCode } from '../../../../../tests/validator/provesEveryCode';
import { KEY } from '../../../../../tests/validator/sampleKeys';
import { checkKeys } from '../checkKeys';
import { goodShape } from './goodShape';

const check = (apiKey: string) => checkKeys({ apiKey, secretKey: '' });

describe('good shape', () => {
  provesEveryCode(goodShape, check, { 'key.shape_ok': KEY, 'key.mask_limits': 'xX9' });

  it('is the only finding for a key copied well', () => {
    expect(codesOf(check(KEY))).toEqual(['key.shape_ok']);
  });

  it('is told of the mask of a key and its secret, too, that no mask tells all', () => {
    expect(codesOf(check(`${'xX9x'.repeat(16)} ${'9xXx'.repeat(16)}`))).toContain('key.mask_limits');
  });

  it('is told of a mask together with the limits of masks', () => {
    expect(codesOf(check('xX9x'.repeat(16)))).toEqual(['key.shape_ok', 'key.mask_limits']);
  });
});
