/** What an IPv4 address is for. Only a `public` one can be where a platform's requests come from. */
export type AddressUse = 'public' | 'private' | 'loopback' | 'unspecified' | 'multicast' | 'documentation' | 'reserved';

/**
 * Ranges that are no server's on the internet, the narrower before the wider: first address, length of the prefix.
 * Source: IANA IPv4 Special-Purpose Address Registry; RFC 1918, 1122, 3927, 5737, 5771, 6598. A test compares the
 * table with the registry that ipaddr.js carries.
 */
const SPECIAL: readonly (readonly [use: AddressUse, first: readonly number[], prefix: number])[] = [
  ['unspecified', [0, 0, 0, 0], 8],
  ['private', [10, 0, 0, 0], 8],
  ['private', [100, 64, 0, 0], 10],
  ['loopback', [127, 0, 0, 0], 8],
  ['private', [169, 254, 0, 0], 16],
  ['private', [172, 16, 0, 0], 12],
  ['documentation', [192, 0, 2, 0], 24],
  ['reserved', [192, 0, 0, 0], 24],
  ['reserved', [192, 31, 196, 0], 24],
  ['reserved', [192, 52, 193, 0], 24],
  ['reserved', [192, 88, 99, 0], 24],
  ['private', [192, 168, 0, 0], 16],
  ['reserved', [192, 175, 48, 0], 24],
  ['reserved', [198, 18, 0, 0], 15],
  ['documentation', [198, 51, 100, 0], 24],
  ['documentation', [203, 0, 113, 0], 24],
  ['multicast', [224, 0, 0, 0], 4],
  ['reserved', [240, 0, 0, 0], 4],
];

const RANGES = SPECIAL.map(([use, first, prefix]) => ({ use, first: numberOf(first), size: 2 ** (32 - prefix) }));

/** First numbers under which the table has anything: a list of 70,000 addresses must not walk it for each of them. */
const SPECIAL_FIRST = new Set(SPECIAL.flatMap(([, [first = 0], prefix]) => (prefix < 8 ? [] : [first])));
const FIRST_MULTICAST = 224;

/** What an address is for, with the ranges of manuals (RFC 5737) told apart. */
export function addressUse(octets: readonly number[]): AddressUse {
  const [first = 0] = octets;
  if (first < FIRST_MULTICAST && !SPECIAL_FIRST.has(first)) return 'public';
  const address = numberOf(octets);
  return RANGES.find((range) => address >= range.first && address < range.first + range.size)?.use ?? 'public';
}

function numberOf(octets: readonly number[]): number {
  return octets.reduce((number, octet) => number * 256 + octet, 0);
}
