import ipaddr from 'ipaddr.js';
import { describe, expect, it } from 'vitest';
import { addressUse, isIPv6 } from './address';

const NUMBERS = Array.from({ length: 256 }, (_, number) => number);

describe('use of an address', () => {
  // The shortcut for most first numbers must never hide what the registry knows; no range is narrower than a /24.
  it.each(NUMBERS.filter((first) => addressUse([first, 0, 0, 1]) === 'public'))(
    '%i.x.x.x is public wherever the registry says so',
    (first) => {
      for (const second of NUMBERS) {
        const odd = THIRD_NUMBERS.filter((third) => {
          const isUnicast = new ipaddr.IPv4([first, second, third, 1]).range() === 'unicast';
          return isUnicast !== (addressUse([first, second, third, 1]) === 'public');
        });
        expect(odd).toEqual([]);
      }
    },
  );
});

/** Those under which the registry has ranges of 256 addresses, and some others. */
const THIRD_NUMBERS = [0, 1, 2, 48, 52, 99, 100, 113, 127, 128, 193, 196, 255];

describe('IPv6', () => {
  it.each(['::', '::1', '2001:db8::1', 'fe80::1%eth0', '2001:db8::/32', '::ffff:8.8.8.8'])('%s is known', (text) => {
    expect(isIPv6(text)).toBe(true);
  });

  it.each(['8.8.8.8', '2001::db8::1', '12:34:56', ':', '', `${'1:'.repeat(5000)}1`])('%s is not', (text) => {
    expect(isIPv6(text)).toBe(false);
  });
});
