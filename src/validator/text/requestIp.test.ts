import { describe, expect, it } from 'vitest';
import { findRequestIp } from './requestIp';

describe('request ip', () => {
  it.each([
    ['permissions for action, request ip: 203.0.113.10', '203.0.113.10'],
    ['action, request ip: 203.0.113.10."}', '203.0.113.10'],
    ['REQUEST IP：203.0.113.10', '203.0.113.10'],
    ['request ip: 2001:db8::1', '2001:db8::1'],
  ])('is found in %s', (text, address) => {
    const found = findRequestIp(text);
    expect(found?.address).toBe(address);
    expect(text.slice(...(found?.span ?? []))).toBe(address);
  });

  it.each(['request ip: ', 'request ip: 1.2.3', 'request ip: 300.1.1.1', 'ip: 1.1.1.1', ''])('is not in %j', (text) => {
    expect(findRequestIp(text)).toBeUndefined();
  });
});
