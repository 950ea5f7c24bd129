/** A text as its reader sees it, and where each of its characters comes from. */
export interface Folded {
  readonly text: string;
  /** Offset in the original of each character of `text`, and behind the last one the length of the original. */
  readonly origins: readonly number[];
}

const INVISIBLE = /^[\p{Cf}\p{Mn}\0-\x08\x0e-\x1f\x7f]$/u;

/**
 * The text with full-width, mathematical and circled characters as plain ones, and without characters that are not
 * seen: zero-width, direction, soft hyphen, combining marks, controls. Only finding works on it; what is not removed
 * is given back as it was typed, so every character remembers its place.
 *
 * @example fold('１.𝐚').text // '1.a'
 */
export function fold(original: string): Folded {
  const parts: string[] = [];
  const origins: number[] = [];
  let at = 0;
  for (const char of original) {
    const plain = char > '\x1f' && char < '\x7f' ? char : INVISIBLE.test(char) ? '' : char.normalize('NFKC');
    parts.push(plain);
    for (let unit = 0; unit < plain.length; unit += 1) origins.push(at);
    at += char.length;
  }
  origins.push(original.length);
  return { text: parts.join(''), origins };
}
