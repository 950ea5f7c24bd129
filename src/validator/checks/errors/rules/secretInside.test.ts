import { describe, expect, it } from 'vitest';
import { codesOf, findingOf } from '../../../../../tests/validator/findingsOf';
import { provesEveryCode } from '../../../../../tests/validator/provesEveryCode';
import { KEY, TESTNET_KEY } from '../../../../../tests/validator/sampleKeys';
import { decodeError } from '../decodeError';
import { secretInside } from './secretInside';

describe('secret in an error text', () => {
  provesEveryCode(secretInside, decodeError, {
    'error.secret_pasted': `X-MBX-APIKEY: ${KEY} -2015`,
    'error.private_key_pasted': '-2015\n-----BEGIN PRIVATE KEY-----\nMC4C',
  });

  it('is told by its place and never repeated', () => {
    const report = decodeError(`apiKey ${KEY} -2015`);
    expect(findingOf(report, 'error.secret_pasted')).toMatchObject({ span: [7, 71], params: {} });
    expect(JSON.stringify(report)).not.toContain(KEY.slice(0, 8));
  });

  it('is not seen in a signature, nor in part of a longer word', () => {
    expect(codesOf(decodeError(`signature=${TESTNET_KEY} -2015`))).toEqual(['error.rejected_key']);
    expect(codesOf(decodeError(`${KEY}abc -2015`))).toEqual(['error.rejected_key']);
  });

  it('comes before the error itself when it has to be thrown away', () => {
    const report = decodeError('{"code":-2015}\n-----BEGIN RSA PRIVATE KEY-----');
    expect(codesOf(report)[0]).toBe('error.private_key_pasted');
  });
});
