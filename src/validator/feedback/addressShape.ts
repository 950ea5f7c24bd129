const IPV4 = /(?:^|[^\d.])\d{1,3}(?:\.\d{1,3}){3}(?!\.?\d)/;

const EMAIL = /[^@:/\s]@[^@\s]{1,253}\.\p{L}{2}/u;

/** True when the token holds an e-mail address. `@name` alone is not one. */
export function hasEmail(token: string): boolean {
  return EMAIL.test(token);
}

function isIpv6(candidate: string): boolean {
  const halves = candidate.split('::');
  const groups = candidate.split(':').filter((group) => group !== '');
  const allHex = groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group));
  if (!allHex || halves.length > 2 || !/\d/.test(candidate)) return false;
  return halves.length === 2 ? groups.length >= 2 && groups.length <= 7 : groups.length === 8;
}

/**
 * True when the token holds an IPv4 or IPv6 address, also with a port, a prefix length, or inside a link. A time such
 * as `12:30:45` is not one. The loopback `::1` stays: it says nothing about anybody.
 *
 * @example hasIpAddress('http://203.0.113.10:8080/') // true
 */
export function hasIpAddress(token: string): boolean {
  if (IPV4.test(token)) return true;
  const runs = token.match(/(?<![\p{L}\d])[0-9a-f:]{2,45}(?![\p{L}\d:])/giu) ?? [];
  return runs.some((run) => run.includes(':') && isIpv6(run.replace(/^:(?!:)|(?<!:):$/g, '')));
}
