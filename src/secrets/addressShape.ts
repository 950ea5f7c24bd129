import type { Find } from './find';
import { tokensLike, tokensOf } from './tokens';

const IPV4 = /(?:^|[^\d.])\d{1,3}(?:\.\d{1,3}){3}(?!\.?\d)/;

const EMAIL = /[^@:/\s]@[^@\s]{1,253}\.\p{L}{2}/u;

/** As people write addresses so that programs do not see them. `1. 2. 3. 4` is a list and no address. */
const DISGUISED_IPV4 =
  /(?<![\d.])\d{1,3}(?:(?: {0,2}[[({] ?(?:\.|dot) ?[\])}] {0,2}| {1,2}\. {1,2}|\.)\d{1,3}){3}(?!\.?\d)/giu;
const QUOTED_EMAIL = /"[^"\n@]{1,64}"@[\p{L}\p{N}.-]{1,253}\.\p{L}{2,24}/gu;

/** E-mail addresses; each with all that stands around it without a blank, a quoted name included. */
export function emails(text: string): readonly Find[] {
  const found = [...tokensOf(text).filter((token) => hasEmail(token.text)), ...tokensLike(QUOTED_EMAIL, text)];
  return found.map(({ span }) => ({ kind: 'email', span }));
}

/** IP addresses; each with all that stands around it without a blank. Also with its dots in brackets or blanks. */
export function addresses(text: string): readonly Find[] {
  const found = [...tokensOf(text).filter((token) => hasIpAddress(token.text)), ...tokensLike(DISGUISED_IPV4, text)];
  return found.map(({ span }) => ({ kind: 'ip_address', span }));
}

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
