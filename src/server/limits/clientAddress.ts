import ipaddr from 'ipaddr.js';

/** Proxies that add a port, as some clouds do, write `203.0.113.9:4711` or `[2001:db8::9]:4711`. */
function withoutPort(address: string): string {
  return address.replace(/^\[(.*)\](:\d+)?$/, '$1').replace(/^([\d.]+):\d+$/, '$1');
}

/** One household or server gets a whole /64 of IPv6 addresses, so all of them count as one. */
function network(address: string): string {
  if (!ipaddr.isValid(address)) return 'unknown';
  const parsed = ipaddr.process(address);
  if (parsed instanceof ipaddr.IPv4) return parsed.toString();
  return new ipaddr.IPv6([...parsed.parts.slice(0, 4), 0, 0, 0, 0]).toString();
}

/** Only machines of ours reach us from such an address. */
function isNear(peer: string | undefined): boolean {
  if (peer === undefined || !ipaddr.isValid(peer)) return false;
  return ['loopback', 'private', 'uniqueLocal'].includes(ipaddr.process(peer).range());
}

/**
 * The address that a request came from, as far as it can be believed: that of the connection, or, behind so many
 * trusted proxies, the entry of `X-Forwarded-For` that the outermost of them wrote. Entries further left were sent by
 * the client himself and may be anything.
 *
 * When nobody has said how many proxies there are, a connection from this machine or a private network that names
 * somebody comes from one. Without this rule all readers behind a forgotten proxy would count as one robot.
 *
 * @example clientAddress('10.0.0.1', '1.1.1.1, 203.0.113.9', 1) // '203.0.113.9'
 */
export function clientAddress(peer: string | undefined, forwardedFor: string | undefined, proxies?: number): string {
  const named = forwardedFor?.split(',').map((entry) => entry.trim()) ?? [];
  const way = [...named, peer ?? ''];
  return network(withoutPort(way[Math.max(0, way.length - 1 - (proxies ?? (isNear(peer) ? 1 : 0)))] ?? ''));
}
