import type { Span } from '../../span';
import { LETTER, signOf } from '../../text/signs';
import { spansOf } from '../../text/spansOf';
import { wordsAround } from '../../text/wordsAround';

const NUMBER = '(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)';
const PLAIN = `(?<![\\d.])${NUMBER}(?:\\.${NUMBER}){3}(?!\\.?\\d)`;
const IPV4 = new RegExp(PLAIN, 'g');

/** What may be one of the sixth version: the groups are looked at one by one. */
const IPV6 = /(?=[\da-f]{0,4}:[\da-f]*:)(?<![\p{L}\d])[\da-f:]{2,45}(?![\p{L}\d:])/gu;

/** Two colons with nothing but a group between them; most texts hold none, which is quickly seen. */
const GROUPS = /:[\da-f]{0,4}:/;

/** As people write addresses so that programs do not see them. `1. 2. 3. 4` is a list and no address. */
const DISGUISED = new RegExp(
  `(?!${PLAIN})(?<![\\d.])\\d{1,3}(?:(?: {0,2}[[({] ?(?:\\.|dot) ?[\\])}] {0,2}| {1,2}(?:\\.|dot) {1,2}|\\.)\\d{1,3}){3}(?!\\.?\\d)`,
  'g',
);

/** The name that a provider gives to a line. */
const NAMED = /(?<![\w-])\d{1,3}(?:-\d{1,3}){3}(?=\.[a-z])[\w.-]{3,80}/g;

/** What stands before the number of a version, and behind an amount whose groups are of three digits. */
const VERSION =
  /(?:v|ver|version|версии?я?|sürüm\p{L}{0,3}|release|build|app|android|ios|chrome|\p{L}\/)[\s.:]{0,2}$/iu;
/** The address in what stands around it without a blank. */
const INSIDE = /(?<!\d)\d{1,3}(?:\.\d{1,3}){3}/;

const AMOUNT = /^\d{1,3}(?:\.\d{3}){3}$/;
const SHORTEST_AMOUNT = '1.000.000.000'.length;

/**
 * IP addresses; each with all that stands around it without a blank. Also with its dots in brackets or blanks. The
 * number of a version is none, nor is an amount.
 *
 * @example addresses('at 203.0.113.10', 'at 203.0.113.10') // [[3, 15]]
 */
export function addresses(text: string, small: string): readonly Span[] {
  const candidates = GROUPS.test(small) ? spansOf(IPV6, small) : [];
  const groups = candidates.filter((span) => isIpv6(small.slice(...span).replace(/^:(?!:)|(?<!:):$/g, '')));
  const whole = [spansOf(IPV4, text), groups].flatMap((spans) => wordsAround(text, spans));
  const found = [...whole, ...spansOf(DISGUISED, small)].filter((span) => !isNumber(text, span));
  return [...found, ...spansOf(NAMED, small)];
}

function isNumber(text: string, [start, end]: Span): boolean {
  // Most begin with the address itself.
  const at = isDigit(text.charCodeAt(start)) ? start : start + text.slice(start, end).search(INSIDE);
  if (at >= start && isNearLetter(text, at) && VERSION.test(text.slice(Math.max(0, at - 12), at))) return true;
  const isLong = end - start >= SHORTEST_AMOUNT;
  return isLong && AMOUNT.test(text.slice(start, end)) && /^ ?(?:\p{Lu}{2,}|\p{Sc})/u.test(text.slice(end, end + 8));
}

/** Whether the name of a version may stand before a place: in a list of addresses none does, and no pattern is tried. */
function isNearLetter(text: string, place: number): boolean {
  for (let at = Math.max(0, place - 3); at < place; at += 1)
    if (signOf(text.charCodeAt(at)) & LETTER || text[at] === '/') return true;
  return false;
}

function isDigit(code: number): boolean {
  return code > 0x2f && code < 0x3a;
}

/** A time such as `12:30:45` is none. The loopback `::1` stays: it says nothing about anybody. */
function isIpv6(candidate: string): boolean {
  const halves = candidate.split('::');
  const groups = candidate.split(':').filter((group) => group !== '');
  const allHex = groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group));
  if (!allHex || halves.length > 2 || !/\d/.test(candidate)) return false;
  return halves.length === 2 ? groups.length >= 2 && groups.length <= 7 : groups.length === 8;
}
