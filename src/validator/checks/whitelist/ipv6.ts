import { parseIPv4 } from '../../text/ipv4';

const LONGEST = 64;
const GROUPS = 8;
/** Six groups and an IPv4 address at the end. */
const FEWEST_PARTS = 7;

/**
 * True of an IPv6 address in any of its spellings, with or without a zone or a prefix length (RFC 4291, RFC 4007). A
 * time such as 12:00:00 is none: an address is either shortened or written in full.
 *
 * @example isIPv6('2001:db8::1%eth0') // true
 */
export function isIPv6(text: string): boolean {
  if (!text.includes(':') || text.length > LONGEST || !(text.includes('::') || text.split(':').length >= FEWEST_PARTS))
    return false;
  const [address = '', ...zones] = text.replace(/\/\d{1,3}$/, '').split('%');
  if (zones.length > 1 || zones.some((zone) => !/^[\w.~-]+$/.test(zone))) return false;
  const [head = '', tail, ...more] = address.split('::');
  if (more.length > 0) return false;
  const length = groupsIn(head, tail === undefined) + groupsIn(tail ?? '', true);
  return tail === undefined ? length === GROUPS : length < GROUPS;
}

/** How many groups of 16 bits a part is; not a number when it is no such part. An IPv4 address may end it. */
function groupsIn(part: string, mayEndInIPv4: boolean): number {
  if (part === '') return 0;
  const groups = part.split(':');
  const last = groups.at(-1) ?? '';
  const isMixed = mayEndInIPv4 && parseIPv4(last) !== undefined;
  const plain = isMixed ? groups.slice(0, -1) : groups;
  return plain.every((group) => /^[0-9a-f]{1,4}$/i.test(group)) ? plain.length + (isMixed ? 2 : 0) : Number.NaN;
}
