/** What an IPv4 address is for. Only a `public` one can be where a platform's requests come from. */
export type AddressUse = 'public' | 'private' | 'loopback' | 'unspecified' | 'multicast' | 'documentation' | 'reserved';

/**
 * Ranges that are no server's on the internet, by what they are for.
 * Source: IANA IPv4 Special-Purpose Address Registry; RFC 1918, 1122, 3927, 5737, 5771, 6598. A test compares the
 * table with the registry that ipaddr.js carries.
 */
const SPECIAL: readonly (readonly [use: AddressUse, ranges: string])[] = [
  ['documentation', '192.0.2.0/24 198.51.100.0/24 203.0.113.0/24'],
  ['private', '10.0.0.0/8 100.64.0.0/10 169.254.0.0/16 172.16.0.0/12 192.168.0.0/16'],
  ['loopback', '127.0.0.0/8'],
  ['unspecified', '0.0.0.0/8'],
  ['multicast', '224.0.0.0/4'],
  ['reserved', '192.0.0.0/24 192.31.196.0/24 192.52.193.0/24 192.88.99.0/24 192.175.48.0/24 198.18.0.0/15 240.0.0.0/4'],
];

const RANGES = SPECIAL.flatMap(([use, ranges]) =>
  ranges.split(' ').map((range) => {
    const [a = 0, b = 0, c = 0, d = 0, prefix = 0] = range.split(/\D/).map(Number);
    return { use, first: numberOf([a, b, c, d]), size: 2 ** (32 - prefix) };
  }),
);

/** What an address is for, with the ranges of manuals (RFC 5737) told apart. */
export function addressUse(octets: readonly number[]): AddressUse {
  const address = numberOf(octets);
  return RANGES.find((range) => address >= range.first && address < range.first + range.size)?.use ?? 'public';
}

function numberOf(octets: readonly number[]): number {
  return octets.reduce((number, octet) => number * 256 + octet, 0);
}
