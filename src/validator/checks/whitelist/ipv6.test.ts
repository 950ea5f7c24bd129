import { describe, expect, it } from 'vitest';
import { isIPv6 } from './ipv6';

describe('IPv6', () => {
  it.each([
    '::',
    '::1',
    '1::',
    '2001:db8::1',
    'fe80::1%eth0',
    '2001:db8::/32',
    '::ffff:8.8.8.8',
    '1:2:3:4:5:6:7:8',
    '1:2:3:4:5:6:8.8.8.8',
  ])('%s is known', (text) => {
    expect(isIPv6(text)).toBe(true);
  });

  it.each([
    '8.8.8.8',
    '2001::db8::1',
    '12:34:56',
    '1:2:3:4:5:6:7:8:9',
    '1:2:3:4:5:6:7::8',
    '8.8.8.8::1',
    '::12345',
    '::1%a%b',
    ':',
    '',
    `${'1:'.repeat(5000)}1`,
  ])('%s is not', (text) => {
    expect(isIPv6(text)).toBe(false);
  });
});
