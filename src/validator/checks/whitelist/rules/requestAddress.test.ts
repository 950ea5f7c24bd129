import { describe, expect, it } from 'vitest';
import { diagnosed } from '../../../../../tests/validator/diagnosed';
import { codesOf } from '../../../../../tests/validator/findingsOf';
import { provesEveryCode } from '../../../../../tests/validator/provesEveryCode';
import { checkWhitelist } from '../checkWhitelist';
import { requestAddress } from './requestAddress';

const ERROR = '-2015 Invalid API-key, IP, or permissions for action, request ip: 1.1.1.1';

describe('address that the error names', () => {
  provesEveryCode(requestAddress, checkWhitelist, {
    'whitelist.request_ip_listed': { platform: '1.1.1.1', binance: '1.1.1.1', errorText: ERROR },
    'whitelist.request_ip_not_on_binance': { platform: '1.1.1.1', binance: '8.8.8.8', errorText: ERROR },
    'whitelist.request_ip_unknown': { platform: '9.9.9.9', binance: '8.8.8.8', errorText: ERROR },
    'whitelist.request_ip_in_list': { platform: '1.1.1.1', binance: '', errorText: ERROR },
    'whitelist.request_ip_not_in_list': { platform: '9.9.9.9', binance: '', errorText: ERROR },
    'whitelist.request_ip_named': { platform: '', binance: '', errorText: ERROR },
  });

  it.each([
    ['an empty list', { platform: '', binance: '' }],
    ['words', { platform: 'hello', binance: 'there' }],
  ])('is looked up in no list that is %s', (_name, texts) => {
    expect(codesOf(checkWhitelist({ ...texts, errorText: ERROR }))[0]).toBe('whitelist.request_ip_named');
  });

  it.each(['8.8.8.8, 1.1.1.0/24', '8.8.8.8\n1.1.1.1-20', '8.8.8.8 1.1.1.*'])(
    'is neither on a list with a network or a range nor missing from it: %s',
    (binance) => {
      const report = checkWhitelist({ platform: '', binance, errorText: ERROR });
      expect(codesOf(report)[0]).toBe('whitelist.request_ip_named');
      expect(codesOf(report)).not.toContain('whitelist.request_ip_not_on_binance');
    },
  );

  it.each(['8.8.8.8, 9.1.1.0/24', '8.8.8.8, 11.1.1.1-20'])(
    'is missing from a list with quite another network: %s',
    (binance) => {
      const report = checkWhitelist({ platform: '', binance, errorText: ERROR });
      expect(codesOf(report)[0]).toBe('whitelist.request_ip_not_on_binance');
    },
  );

  it("speaks for no cause when it stands on the only list, which may be the platform's", () => {
    const { causes } = diagnosed([checkWhitelist({ platform: '1.1.1.1', binance: '', errorText: ERROR })]);
    expect(causes).toEqual([]);
  });

  it.each([
    ['10.0.0.7', '10.0.0.7, 1.1.1.1'],
    ['2001:db8::A', '1.1.1.1\n2001:db8::a'],
  ])('that no server has (%s) is found where it stands', (requestIp, binance) => {
    expect(codesOf(checkWhitelist({ platform: '', binance, requestIp }))[0]).toBe('whitelist.request_ip_listed');
  });

  it('that is known from elsewhere is looked up, and has no place', () => {
    const { findings } = checkWhitelist({ platform: '', binance: '8.8.8.8', requestIp: '1.1.1.1' });
    expect(findings[0]).toEqual(expect.not.objectContaining({ span: expect.anything(), field: expect.anything() }));
    expect(findings[0]).toMatchObject({ code: 'whitelist.request_ip_not_on_binance', params: { address: '1.1.1.1' } });
  });

  it.each(['errorText', 'platform', 'binance'])('that stands in %s wins over the one from elsewhere', (field) => {
    const texts = { platform: '', binance: '', [field]: ERROR, requestIp: '8.8.8.8' };
    expect(checkWhitelist(texts).findings[0]?.params).toEqual({ address: '1.1.1.1' });
  });

  it('is the newest of several, and none of them is an entry of a list', () => {
    const binance = `9.9.9.9\nrequest ip: 4.4.4.4\n${ERROR}`;
    const report = checkWhitelist({ platform: '9.9.9.9', binance });
    expect(report.findings[0]?.params).toEqual({ address: '1.1.1.1' });
    expect(report.extra).toEqual([]);
  });

  it('from elsewhere that is no address is no address', () => {
    expect(codesOf(checkWhitelist({ platform: '', binance: '', requestIp: 'x' }))).toEqual([]);
  });

  it('comes first and points into the error', () => {
    const [first] = checkWhitelist({ platform: '9.9.9.9', binance: '8.8.8.8', errorText: ERROR }).findings;
    expect(first).toMatchObject({ field: 'error_text', params: { address: '1.1.1.1' }, span: [66, 73] });
  });

  it('is found in a list box as well and is no entry of that list', () => {
    const report = checkWhitelist({ platform: '9.9.9.9', binance: `8.8.8.8\n${ERROR}` });
    expect(report.findings[0]).toMatchObject({ code: 'whitelist.request_ip_unknown', field: 'binance_list' });
    expect(report.extra).toEqual(['8.8.8.8']);
  });

  it('is looked up on Binance alone when the platform list is not given', () => {
    expect(codesOf(checkWhitelist({ platform: '', binance: '8.8.8.8', errorText: ERROR }))[0]).toBe(
      'whitelist.request_ip_not_on_binance',
    );
  });

  it('keeps the address list from being the likely cause when it is listed', () => {
    const { causes } = diagnosed([checkWhitelist({ platform: '1.1.1.1', binance: '1.1.1.1', errorText: ERROR })]);
    expect(causes.find(({ id }) => id === 'ip_not_whitelisted')?.likelihood).toBe('unlikely');
  });
});
