import { describe, expect, it } from 'vitest';
import { provesEveryCode } from '../../../../../tests/validator/provesEveryCode';
import { readPaste } from '../..';
import { testSite } from './testSite';

const read = (text: string) => readPaste(text, { now: 0 });

describe('signs of a test site', () => {
  provesEveryCode(testSite, read, { 'error.test_site': 'GET https://testnet.binance.vision/api/v3/account -2015' });

  it.each([
    ['a key of a testnet in a header', `X-MBX-APIKEY: ${'3f9a0b7c'.repeat(8)} -2015`],
    ['its ends beside stars', 'API key: 3f9a0b****7c3f9a -2015'],
    ['a setting', '{"sandbox": true} {"code":-2008,"msg":"Invalid Api-Key ID."}'],
  ])('are %s', (_name, text) => {
    expect(read(text).causes[0]).toMatchObject({
      id: 'wrong_environment',
      because: expect.arrayContaining(['error.test_site']),
    });
  });

  it.each([
    ['a signature', `GET /api/v3/order?signature=${'3f9a0b7c'.repeat(8)} -2015`],
    ['an error of the clock', 'https://testnet.binance.vision {"code":-1021}'],
  ])('are not %s', (_name, text) => {
    expect(read(text).findings.map(({ code }) => code)).not.toContain('error.test_site');
  });
});
