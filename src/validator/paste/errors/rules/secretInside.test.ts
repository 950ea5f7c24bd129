import { describe, expect, it } from 'vitest';
import { codesOf, findingOf } from '../../../../../tests/validator/findingsOf';
import { provesEveryCode } from '../../../../../tests/validator/provesEveryCode';
import { KEY, TESTNET_KEY } from '../../../../../tests/validator/sampleKeys';
import { readPaste } from '../../readPaste';
import { secretInside } from './secretInside';

const read = (text: string) => readPaste(text, { now: 0 });

describe('secret in an error text', () => {
  provesEveryCode(secretInside, read, {
    'error.secret_pasted': `X-MBX-APIKEY: ${KEY} -2015`,
    'error.private_key_pasted': '-2015\n-----BEGIN PRIVATE KEY-----\nMC4C',
  });

  it('is told by its place and never repeated', () => {
    const report = read(`apiKey ${KEY} -2015`);
    expect(findingOf(report, 'error.secret_pasted')).toMatchObject({ span: [7, 71], params: {} });
    expect(JSON.stringify(report)).not.toContain(KEY.slice(0, 8));
  });

  it('is not seen in a signature, nor in part of a longer word', () => {
    expect(codesOf(read(`signature=${TESTNET_KEY} -2015`))).toEqual(['error.rejected_key']);
    expect(codesOf(read(`${KEY}abc -2015`))).toEqual(['error.rejected_key']);
  });

  it('comes before the error itself when it has to be thrown away', () => {
    const report = read('{"code":-2015}\n-----BEGIN RSA PRIVATE KEY-----\nMIIEpAIBAAKCAQEA');
    expect(codesOf(report)[0]).toBe('error.private_key_pasted');
  });
});
