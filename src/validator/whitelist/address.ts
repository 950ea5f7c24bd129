import ipaddr from 'ipaddr.js';

/** What an IPv4 address is for. Only a `public` one can be where a platform's requests come from. */
export type AddressUse = 'public' | 'private' | 'loopback' | 'unspecified' | 'multicast' | 'documentation' | 'reserved';

/** Ranges that exist only to be printed in manuals (RFC 5737). */
const DOCUMENTATION = ['192.0.2.0/24', '198.51.100.0/24', '203.0.113.0/24'].map((cidr) => ipaddr.IPv4.parseCIDR(cidr));

/** Kept by the library's names; whatever is not here and not unicast is reserved for something that is no server. */
const USES: Readonly<Record<string, AddressUse>> = {
  unicast: 'public',
  private: 'private',
  linkLocal: 'private',
  carrierGradeNat: 'private',
  loopback: 'loopback',
  unspecified: 'unspecified',
  multicast: 'multicast',
};

/** First numbers under which the registry has anything special; a test compares this with the registry itself. */
const SPECIAL_FIRST = new Set([0, 10, 100, 127, 169, 172, 192, 198, 203]);
const FIRST_MULTICAST = 224;

/** What an address is for, by the registry that ipaddr.js carries, with the documentation ranges told apart. */
export function addressUse(octets: readonly number[]): AddressUse {
  const [first = 0] = octets;
  // A list of 70,000 addresses must not ask the registry for each of them.
  if (first < FIRST_MULTICAST && !SPECIAL_FIRST.has(first)) return 'public';
  const address = new ipaddr.IPv4([...octets]);
  if (DOCUMENTATION.some((range) => address.match(range))) return 'documentation';
  return USES[address.range()] ?? 'reserved';
}

/** True of an IPv6 address in any of its spellings, with or without a zone or a prefix length. */
export function isIPv6(text: string): boolean {
  return mayBeIPv6(text) && ipaddr.IPv6.isValid(text.replace(/\/\d{1,3}$/, ''));
}

/** Either shortened or written in full: a time such as 12:00:00 is neither, and a log holds thousands of those. */
function mayBeIPv6(text: string): boolean {
  return text.length <= LONGEST_IPV6 && (text.includes('::') || text.split(':').length >= FEWEST_PARTS);
}

const LONGEST_IPV6 = 64;

/** Six groups and an IPv4 address at the end. */
const FEWEST_PARTS = 7;
