import { describe, expect, it } from 'vitest';
import { findRequestIps, toRequestIp, withoutRequestIps } from './requestIp';

const addresses = (text: string) => findRequestIps(text).map(({ address }) => address);

describe('request ip', () => {
  it.each([
    ['permissions for action, request ip: 203.0.113.10', '203.0.113.10'],
    ['action, request ip: 203.0.113.10."}', '203.0.113.10'],
    ['REQUEST IP：203.0.113.10', '203.0.113.10'],
    ['request ip: 2001:db8::1', '2001:db8::1'],
  ])('is found in %s', (text, address) => {
    const [found] = findRequestIps(text);
    expect(found?.address).toBe(address);
    expect(text.slice(...(found?.span ?? []))).toBe(address);
  });

  it.each(['request ip: ', 'request ip: 1.2.3', 'request ip: 300.1.1.1', 'ip: 1.1.1.1', ''])('is not in %j', (text) => {
    expect(findRequestIps(text)).toEqual([]);
  });

  it('is found as often as it was printed, in order', () => {
    expect(addresses('request ip: 1.1.1.1\nrequest ip: 8.8.8.8, request ip: 1.2')).toEqual(['1.1.1.1', '8.8.8.8']);
  });

  it('is taken out of a text wherever it stands, and nothing moves', () => {
    expect(withoutRequestIps('request ip: 1.1.1.1.\n1.1.1.1, request ip:8.8.8.8')).toBe(
      'request ip:        .\n1.1.1.1, request ip:       ',
    );
  });

  it.each([
    ['203.0.113.10', '203.0.113.10'],
    [' 2001:db8::1 ', '2001:db8::1'],
    ['203.0.113', undefined],
    ['<b>', undefined],
    ['203.0.113.10 <b>', undefined],
    ['request ip: 203.0.113.10', undefined],
    [':<b>:', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('that a page hands over as %j is %j', (given, address) => {
    expect(toRequestIp(given)?.address).toBe(address);
  });
});
