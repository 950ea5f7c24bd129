import type { Span } from './span';

export interface Token {
  readonly text: string;
  readonly span: Span;
}

/**
 * The pieces in which a text is judged: letters of any script, digits, and what occurs inside keys, addresses and
 * links. A piece ends at a blank, quote, bracket or comma, and is always removed as a whole.
 *
 * @example tokensOf('key "abc", ok').map((token) => token.text) // ['key', 'abc', 'ok']
 */
export function tokensOf(text: string): Token[] {
  return tokensLike(/[\p{L}\p{N}\p{M}+/=_.:@%~&?#!$*\\-]+/gu, text);
}

/** Every match of a pattern with its place. */
export function tokensLike(pattern: RegExp, text: string): Token[] {
  return Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({
    text: found,
    span: [index, index + found.length],
  }));
}
