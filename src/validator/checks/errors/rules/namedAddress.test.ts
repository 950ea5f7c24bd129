import { describe, expect, it } from 'vitest';
import { codesOf, findingOf } from '../../../../../tests/validator/findingsOf';
import { provesEveryCode } from '../../../../../tests/validator/provesEveryCode';
import { decodeError } from '../decodeError';
import { namedAddress } from './namedAddress';

const TEXT = '{"code":-2015,"msg":"Invalid API-key, IP, or permissions for action, request ip: 203.0.113.10"}';

describe('address in an error', () => {
  provesEveryCode(namedAddress, decodeError, { 'error.request_ip_named': TEXT });

  it('is told with its place, and with the error it belongs to', () => {
    const report = decodeError(TEXT);
    const { params, span = [0, 0] } = findingOf(report, 'error.request_ip_named');
    expect(params).toEqual({ address: '203.0.113.10' });
    expect(TEXT.slice(...span)).toBe('203.0.113.10');
    expect(report.errors).toMatchObject([{ id: 'rejected_key', requestIp: '203.0.113.10' }]);
  });

  it('leaves the address list among the first three causes, without calling it likely', () => {
    const first = decodeError(TEXT).causes.slice(0, 3);
    expect(first.find(({ id }) => id === 'ip_not_whitelisted')).toMatchObject({
      likelihood: 'possible',
      because: ['error.rejected_key'],
    });
  });

  it('is not told when the error has nothing to do with the list', () => {
    expect(codesOf(decodeError('{"code":-2014,"msg":"API-key format invalid., request ip: 203.0.113.10"}'))).toEqual([
      'error.key_format',
    ]);
  });
});
