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
    'whitelist.request_ip_named': { platform: '1.1.1.1', binance: '', errorText: ERROR },
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
