import { isPlain, lookAlike } from './lookAlikes';

/** What a character of a pasted key can be. Only `plain` belongs there. */
export type CharKind = 'plain' | 'blank' | 'line_break' | 'invisible' | 'quote' | 'star' | 'look_alike' | 'foreign';

export interface KeyChar {
  /** One code point; a lone surrogate is one, too. */
  readonly char: string;
  readonly kind: CharKind;
  /** UTF-16 offset into the pasted text. */
  readonly start: number;
}

/**
 * In order. `trim()` takes away some of the invisible ones and leaves others (U+200B, U+2060, U+200E, U+00AD), so
 * nobody can rely on a form to do it.
 */
const KINDS: readonly (readonly [CharKind, RegExp])[] = [
  ['line_break', /^[\n\v\f\r\u0085\u2028\u2029]$/],
  ['blank', /^[\t\p{Zs}]$/u],
  ['invisible', /^(?:[\p{Cc}\p{Cf}\p{Variation_Selector}\u115F\u1160\u2800\u3164\uFFA0]|\u034F)$/u],
  ['quote', /^["'`´‘’‚‛“”„‟«»‹›＂＇]$/],
  ['star', /^[*•●∙·○◦⁎∗⋅✱＊█…]$/],
];

/** The characters of a text from one offset to another. Three full stops or more in a row are stars: a hidden middle. */
export function readChars(text: string, from: number, to: number): KeyChar[] {
  const chars: KeyChar[] = [];
  let start = from;
  for (const char of text.slice(from, to)) {
    chars.push({ char, kind: isPartOfDots(text, start) ? 'star' : charKind(char), start });
    start += char.length;
  }
  return chars;
}

/** True of a character that a reader sees and counts. */
export function isVisible({ kind }: KeyChar): boolean {
  return kind !== 'blank' && kind !== 'line_break' && kind !== 'invisible';
}

/** `U+0410` for `А`: public, and enough to find the character. */
export function codepoint(char: string): string {
  return `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function charKind(char: string): CharKind {
  if (isPlain(char)) return 'plain';
  const known = KINDS.find(([, pattern]) => pattern.test(char));
  if (known) return known[0];
  return lookAlike(char) ? 'look_alike' : 'foreign';
}

function isPartOfDots(text: string, at: number): boolean {
  return text[at] === '.' && text.slice(Math.max(0, at - 2), at + 3).includes('...');
}
