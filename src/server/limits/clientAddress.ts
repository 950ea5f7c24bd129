import ipaddr from 'ipaddr.js';

/** Proxies that add a port, as some clouds do, write `203.0.113.9:4711` or `[2001:db8::9]:4711`. */
function withoutPort(address: string): string {
  return address.replace(/^\[(.*)\](:\d+)?$/, '$1').replace(/^([\d.]+):\d+$/, '$1');
}

/**
 * A customer of a provider gets up to a /48 of IPv6, 65,536 networks of which he may use any address: all of it counts
 * as one. Homes get a little less, and some may share a count; limits are wide enough for that.
 */
const GROUPS_OF_A_CUSTOMER = 3;

function network(address: string): string {
  if (!ipaddr.isValid(address)) return 'unknown';
  const parsed = ipaddr.process(address);
  if (parsed instanceof ipaddr.IPv4) return parsed.toString();
  const groups = parsed.parts.map((group, index) => (index < GROUPS_OF_A_CUSTOMER ? group : 0));
  return new ipaddr.IPv6(groups).toString();
}

/**
 * The address that a request came from, as far as it can be believed: that of the connection, or, behind so many
 * trusted proxies, the entry of `X-Forwarded-For` that the outermost of them wrote. Entries further left were sent by
 * the client himself and may be anything. Where nobody has said that there are proxies, there are none, wherever the
 * connection comes from: in a container the whole world may come from a private address.
 *
 * @example clientAddress('10.0.0.1', '1.1.1.1, 203.0.113.9', 1) // '203.0.113.9'
 */
export function clientAddress(peer: string | undefined, forwardedFor: string | undefined, proxies = 0): string {
  const named = forwardedFor?.split(',').map((entry) => entry.trim()) ?? [];
  const way = [...named, peer ?? ''];
  return network(withoutPort(way[Math.max(0, way.length - 1 - proxies)] ?? ''));
}
