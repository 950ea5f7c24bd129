import ipaddr from 'ipaddr.js';
import { describe, expect, it } from 'vitest';
import { type AddressUse, addressUse } from './address';

const NUMBERS = Array.from({ length: 256 }, (_, number) => number);

/** Those under which the registry has ranges of 256 addresses, and some others; no range is narrower than that. */
const THIRD_NUMBERS = [0, 1, 2, 48, 52, 99, 100, 113, 127, 128, 193, 196, 255];

/** What the registry of the library calls a use; whatever is not here is reserved. */
const USES: Readonly<Record<string, AddressUse>> = {
  unicast: 'public',
  private: 'private',
  linkLocal: 'private',
  carrierGradeNat: 'private',
  loopback: 'loopback',
  unspecified: 'unspecified',
  multicast: 'multicast',
};

const DOCUMENTATION = ['192.0.2', '198.51.100', '203.0.113'];

describe('use of an address', () => {
  it.each(NUMBERS)('of %i.x.x.x is what the registry of ipaddr.js says', (first) => {
    const odd = NUMBERS.flatMap((second) =>
      THIRD_NUMBERS.filter((third) => {
        const isOfManuals = DOCUMENTATION.includes([first, second, third].join('.'));
        const registered = USES[new ipaddr.IPv4([first, second, third, 1]).range()] ?? 'reserved';
        return addressUse([first, second, third, 1]) !== (isOfManuals ? 'documentation' : registered);
      }).map((third) => [first, second, third]),
    );
    expect(odd).toEqual([]);
  });
});
