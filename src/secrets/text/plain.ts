import type { Span } from '../span';
import { type Rewriting, rewriting, smallOf } from './places';
import { codeAt, ODD, signOf } from './signs';

/** A text as its reader, or a program, would read it, and where each of its characters comes from. */
export interface Plain {
  readonly text: string;
  /** The same in small letters, each at the same place. */
  readonly small: string;
  /** The place in the original of a stretch of `text`; never less than what it was made of. */
  readonly origin: (span: Span) => Span;
}

/** Characters as programs write them, also when written so twice: `&#64;`, `&amp;#x40;`, `%2540`, `\u0040`, `\x40`. */
const ESCAPED =
  '&(?:amp;)*#(?:\\d{1,7}|x[\\da-f]{1,6});?|%(?:25)*[\\da-f]{2}|\\\\{1,2}(?:x[\\da-f]{2}|u[\\da-f]{4}|u\\{[\\da-f]{1,6}\\})';

/** Tags and entities that stand for a line break or a blank. */
const MARKUP =
  '</?(?:br|wbr|p|div|span|code|pre|b|i|em|strong|li|td|tr)\\b[^<>\\n]{0,40}>|&(?:nbsp|shy|zwnj|zwsp|ensp|emsp|thinsp);';

const WRITTEN = new RegExp(`${ESCAPED}|${MARKUP}`, 'iy');

/**
 * The text with dressed-up characters as plain ones, escapes as what they stand for, blanks for markup, and without
 * what is not seen. Only finding works on it; what is not removed is given back as it was typed.
 *
 * @example plain('１.&#97;').text // '1.a'
 */
export function plain(original: string): Plain {
  let edits: Rewriting | undefined;
  for (let at = 0; at < original.length; at += 1) {
    const code = codeAt(original, at);
    let end = at + (code > 0xffff ? 2 : 1);
    let by: string | undefined;
    if (signOf(code) & ODD) by = seen(String.fromCodePoint(code));
    // An escape or a tag begins with & % < or \.
    else if (code === 0x26 || code === 0x25 || code === 0x3c || code === 0x5c) {
      WRITTEN.lastIndex = at;
      if (WRITTEN.test(original)) {
        end = WRITTEN.lastIndex;
        by = meant(original.slice(at, end));
      }
    }
    if (by !== undefined) {
      edits ??= rewriting(original);
      edits.replace(at, end, by);
    }
    at = end - 1;
  }
  return edits?.ended() ?? { text: original, small: smallOf(original), origin: (span) => span };
}

function meant(found: string): string {
  if (/^[<&]/.test(found) && !found.includes('#')) return ' ';
  return seen(codeOf(found.toLowerCase()));
}

function codeOf(written: string): string {
  const [, hex] = /(?:x|u\{?|%(?:25)*)([\da-f]+)\}?;?$/.exec(written) ?? [];
  const code = hex === undefined ? Number(/\d+/.exec(written)) : Number.parseInt(hex, 16);
  return code > 0x10ffff ? ' ' : String.fromCodePoint(code);
}

/** White letters on black discs and squares have no plain letter in Unicode's tables. */
function seen(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  if (code >= 0x1f150 && code <= 0x1f189) return String.fromCharCode(65 + ((code - 0x1f150) % 32));
  if (char === '№') return '#';
  if (code > 0x7f) return /^[\p{Cf}\p{Mn}\p{Me}]/u.test(char) ? '' : char.normalize('NFKC');
  return code > 31 && code < 127 ? char : /\s/.test(char) ? char : '';
}
