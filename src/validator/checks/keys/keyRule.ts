import type { Params, Severity, Span } from '../../engine/finding';
import type { CodeEntry } from '../../engine/rule';
import { codepoint, isVisible, type KeyChar } from './characters';
import type { KeyText } from './keyText';

/** The entry of a code that means: this text is not what Binance showed; compare and copy again. */
export function copiedWrong(severity: Severity, more: Partial<CodeEntry> = {}): CodeEntry {
  return { severity, href: '/auth-invalid/#keys-compare', causes: { key_copied_wrong: 'shows' }, ...more };
}

/** Where a character stands: its range in the pasted text. */
export function charSpan({ start, char }: KeyChar): Span {
  return [start, start + char.length];
}

/**
 * The place of a character as a reader counts: 1 for the first visible one of the value. An invisible character has
 * the place of the visible one behind it. Name and place of one odd character are no secret.
 */
export function placeOf(key: KeyText, char: KeyChar): Params {
  const before = key.chars.filter((other) => other.start < char.start && isVisible(other)).length;
  return { position: before + 1, codepoint: codepoint(char.char) };
}
