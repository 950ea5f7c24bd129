import { describe, expect, it } from 'vitest';
import { codesOf } from '../../../../../tests/validator/findingsOf';
import { provesEveryCode } from '../../../../../tests/validator/provesEveryCode';
import { KEY } from '../../../../../tests/validator/sampleKeys';
import { checkKeys } from '../checkKeys';
import { keyPairHalves } from './keyPairHalves';

const check = (apiKey: string) => checkKeys({ apiKey, secretKey: '' });

const PRIVATE_BODY = `MC4CAQAwBQYDK2VwBCIEI${KEY.slice(21)}`;

describe('halves of a self-made key pair', () => {
  provesEveryCode(keyPairHalves, check, {
    'key.private_key': `-----BEGIN PRIVATE KEY-----\n${PRIVATE_BODY}\n-----END PRIVATE KEY-----`,
    'key.public_key': '-----BEGIN PUBLIC KEY-----\nMCow\n-----END PUBLIC KEY-----',
  });

  it.each(['RSA PRIVATE KEY', 'ENCRYPTED PRIVATE KEY', 'OPENSSH PRIVATE KEY'])('knows a %s', (name) => {
    expect(codesOf(check(`-----BEGIN ${name}-----\nabc`))).toEqual(['key.private_key']);
  });

  it('finds a private key of 64 characters that has lost its PEM lines', () => {
    expect(PRIVATE_BODY).toHaveLength(64);
    expect(codesOf(check(PRIVATE_BODY))).toEqual(['key.private_key']);
  });

  it('finds the body of an RSA private key, and of public keys', () => {
    expect(codesOf(check(`MIIEvQIBADANBgkqhkiG9w0B${'aB3/'.repeat(400)}`))).toEqual(['key.private_key']);
    expect(codesOf(check(`MIIBIjANBgkqhkiG9w0B${'aB3/'.repeat(80)}`))).toEqual(['key.public_key']);
    expect(codesOf(check('MCowBQYDK2VwAyEA3bXH1dQ9nXjO5sXjO5sXjO5sXjO5sXjO5sXjO5sXjO5s'))).toEqual(['key.public_key']);
  });

  it('takes a text for no half whose beginning stands in its middle', () => {
    const body = 'MCowBQYDK2VwAyEA3bXH1dQ9nXjO5sXjO5sXjO5sXjO5sXjO5sXjO5sXjO5s';
    expect(codesOf(check(`Kx7${body}`))).not.toContain('key.public_key');
  });

  it.each(['MIIJQgIBADANBgkqhkiG9w0B', 'MIIJKQIBAAKCAgEA'])(
    'finds the body of an RSA key of 4096 bits: %s',
    (beginning) => {
      expect(codesOf(check(`${beginning}${'aB3/'.repeat(780)}`))).toEqual(['key.private_key']);
    },
  );

  it.each([`PRIVATE_KEY=${PRIVATE_BODY}`, `"${PRIVATE_BODY}"`, `"key": "${PRIVATE_BODY}"`])(
    'finds one with what was copied along: %#',
    (text) => {
      expect(codesOf(check(text))).toEqual(['key.private_key']);
    },
  );

  it('calls a pair private whichever half comes first', () => {
    const [half, other] = ['PUBLIC', 'PRIVATE'].map(
      (name) => `-----BEGIN ${name} KEY-----\nabc\n-----END ${name} KEY-----`,
    );
    expect(codesOf(check(`${half}\n${other}`))).toEqual(['key.private_key']);
    expect(codesOf(check(`${other}\n${half}`))).toEqual(['key.private_key']);
  });

  it('finds a private key behind a million other characters', () => {
    expect(codesOf(check(`${'a '.repeat(500_000)}-----BEGIN PRIVATE KEY-----`))).toEqual(['key.private_key']);
  });
});
