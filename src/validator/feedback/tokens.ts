import type { Span } from '../finding';

export interface Token {
  readonly text: string;
  readonly span: Span;
}

/**
 * The pieces in which a text is judged: letters of any script, digits, and what occurs inside keys, addresses and
 * links. A piece ends at a blank, quote, bracket or comma. Because a piece is always removed as a whole, what is left
 * never grows together into something new, which makes `redact` idempotent.
 *
 * @example tokensOf('key "abc", ok').map((token) => token.text) // ['key', 'abc', 'ok']
 */
export function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}\p{M}\p{Cf}\0-\x08\x0e-\x1f\x7f+/=_.:@%~&?#!$*\\-]+/gu), (match) => ({
    text: match[0],
    span: [match.index, match.index + match[0].length],
  }));
}

/** The text without characters that are not seen: zero-width, direction, soft hyphen, combining marks, controls. */
export function withoutInvisible(text: string): string {
  return text.replace(/[\p{Cf}\p{Mn}\0-\x08\x0e-\x1f\x7f]+/gu, '');
}
