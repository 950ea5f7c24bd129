import { describe, expect, it } from 'vitest';
import { diagnosed } from '../../../../../tests/validator/diagnosed';
import { codesOf } from '../../../../../tests/validator/findingsOf';
import { provesEveryCode } from '../../../../../tests/validator/provesEveryCode';
import { TESTNET_KEY } from '../../../../../tests/validator/sampleKeys';
import { checkKeys } from '../checkKeys';
import { hex } from './hex';

const check = (apiKey: string) => checkKeys({ apiKey, secretKey: '' });

describe('hexadecimal keys', () => {
  provesEveryCode(hex, check, { 'key.hex_only': TESTNET_KEY });

  it('does not call a testnet key a good shape', () => {
    expect(check(TESTNET_KEY).verdict).toBe('suspicious');
  });

  it('makes the test environment the likely cause', () => {
    const { causes } = diagnosed([check(TESTNET_KEY)]);
    expect(causes[0]).toMatchObject({ id: 'wrong_environment', likelihood: 'likely' });
  });

  it('asks for lower case and for the full length', () => {
    expect(codesOf(check(TESTNET_KEY.toUpperCase()))).not.toContain('key.hex_only');
    expect(codesOf(check(TESTNET_KEY.slice(1)))).not.toContain('key.hex_only');
  });
});
