import type { Span } from '../../engine/finding';
import { pemLines } from './armour';
import { type CharKind, codepoint, readChars } from './characters';
import { charSpan } from './keyRule';
import { readKeyText } from './keyText';

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

/** The longest line that is drawn; beyond it nobody looks for one character. */
const LONGEST_DRAWN = 200;

const STAND_INS: Partial<Record<CharKind, string>> = { blank: '␣', line_break: '⏎', invisible: '◌' };

function labelIn(text: string): Span | undefined {
  return readKeyText('api_key', text)?.label?.span;
}

/**
 * The text as a line that may be shown on a screen: every normal character is a dot, every odd one is seen. At most
 * 200 places; a longer text is cut there.
 *
 * @example maskKey('aА b').map((cell) => cell.char).join('') // '•А␣•'
 */
export function maskKey(text: string): readonly MaskCell[] {
  const label = labelIn(text);
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
  return maskBeside(text, labelIn(text));
}

/** The same for a text that was read already: all but its label is masked. */
export function maskBeside(text: string, label: Span | undefined): string {
  const kept = label ? [label, ...pemLines(text)] : pemLines(text);
  let masked = '';
  let from = 0;
  for (const [start, end] of kept.sort((a, b) => a[0] - b[0])) {
    masked += maskPlain(text.slice(from, start)) + text.slice(Math.max(from, start), end);
    from = Math.max(from, end);
  }
  return masked + maskPlain(text.slice(from));
}

/** So many signs at a time: a call takes only so many arguments. */
const PIECE = 1024;

/** By the codes of the signs: replaced by patterns, a million letters would be kept apart until the last is replaced. */
function maskPlain(text: string): string {
  let masked = '';
  for (let from = 0; from < text.length; from += PIECE) {
    const codes: number[] = [];
    for (let at = from; at < Math.min(from + PIECE, text.length); at += 1)
      codes[at - from] = maskedCode(text.charCodeAt(at));
    masked += String.fromCharCode(...codes);
  }
  return masked;
}

/** `x` for a small letter, `X` for a capital, `9` for a digit; every other sign as it is. */
function maskedCode(code: number): number {
  if (code >= 97 && code <= 122) return 120;
  if (code >= 65 && code <= 90) return 88;
  return code >= 48 && code <= 57 ? 57 : code;
}
