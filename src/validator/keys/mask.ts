import type { Span } from '../finding';
import { pemLines } from './armour';
import { type CharKind, codepoint, type KeyChar, readChars } from './characters';
import { charSpan } from './keyRule';
import { type KeyText, readKeyText } from './keyText';
import { isHex, isMask } from './shape';

/** One place of a masked line. */
export interface MaskCell {
  /** What to draw: a dot for a normal character, the character itself or a visible stand-in for an odd one. */
  readonly char: string;
  /** True when the character is drawn as it is: it is odd, or part of a label. */
  readonly shown: boolean;
  readonly kind: CharKind | 'label';
  readonly span: Span;
  /** `U+0410` for every odd character. */
  readonly name?: string;
}

/** What can be said of a text without repeating any of it. */
export interface KeyShape {
  /** Visible characters of the key itself, without label, quotes and blanks. */
  readonly length: number;
  /** Those of them that are not A-Z, a-z or 0-9. */
  readonly odd: number;
  /** Blanks and line breaks inside it. */
  readonly blanks: number;
  readonly invisible: number;
  readonly hex: boolean;
  readonly mask: boolean;
}

/** The longest line that is drawn; beyond it nobody looks for one character. */
const LONGEST_DRAWN = 200;

const STAND_INS: Partial<Record<CharKind, string>> = { blank: '␣', line_break: '⏎', invisible: '◌' };

/**
 * The text as a line that may be shown on a screen: every normal character is a dot, every odd one is seen. At most
 * 200 places; a longer text is cut there.
 *
 * @example maskKey('aА b').map((cell) => cell.char).join('') // '•А␣•'
 */
export function maskKey(text: string): readonly MaskCell[] {
  const label = readKeyText('api_key', text)?.label?.span;
  return readChars(text, 0, LONGEST_DRAWN).map((char) => {
    const span = charSpan(char);
    if (label && span[0] >= label[0] && span[1] <= label[1]) {
      return { char: char.char, shown: true, kind: 'label', span };
    }
    if (char.kind === 'plain') return { char: '•', shown: false, kind: 'plain', span };
    const drawn = STAND_INS[char.kind] ?? char.char;
    return { char: drawn, shown: true, kind: char.kind, span, name: codepoint(char.char) };
  });
}

/**
 * A text of the same length in which no letter and no digit of a key is left: lower case becomes `x`, upper case `X`,
 * a digit `9`. Everything that has no place in a key stays, and so do a label and PEM lines, so `checkKeys` finds the
 * same faults in the mask. What it cannot find there: whether two fields are equal, a key named twice, or hexadecimal.
 *
 * @example toMask('API Key: aB3А') // 'API Key: xX9А'
 */
export function toMask(text: string): string {
  const label = readKeyText('api_key', text)?.label?.span;
  const kept = label ? [label, ...pemLines(text)] : pemLines(text);
  let masked = '';
  let from = 0;
  for (const [start, end] of kept.sort((a, b) => a[0] - b[0])) {
    masked += maskPlain(text.slice(from, start)) + text.slice(Math.max(from, start), end);
    from = Math.max(from, end);
  }
  return masked + maskPlain(text.slice(from));
}

/** Length, odd characters and the like of a text, for a line such as "64 characters, 1 odd". */
export function describeShape(text: string): KeyShape {
  const key = readKeyText('api_key', text);
  if (!key) return { length: 0, odd: 0, blanks: 0, invisible: 0, hex: false, mask: false };
  const inside = countKinds(key);
  return {
    length: key.visible.length,
    odd: key.visible.length - inside('plain'),
    blanks: inside('blank') + inside('line_break'),
    invisible: inside('invisible') + key.edgeInvisible.length,
    hex: isHex(key),
    mask: isMask(key),
  };
}

function countKinds(key: KeyText): (kind: KeyChar['kind']) => number {
  return (kind) => key.chars.filter((char) => char.kind === kind).length;
}

function maskPlain(text: string): string {
  const fill = (letter: string) => (run: string) => letter.repeat(run.length);
  return text
    .replace(/[a-z]+/g, fill('x'))
    .replace(/[A-Z]+/g, fill('X'))
    .replace(/[0-9]+/g, fill('9'));
}
