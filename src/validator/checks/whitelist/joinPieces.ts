import type { Token } from './tokens';

/**
 * Four numbers with single commas for some of the full stops, or with blanks beside them. The decimal key of the keypad types
 * a comma on Russian, German and Turkish layouts (xkb-data 2.35.1, `kpdl(comma)`).
 */
const IN_PIECES = /\d{1,3}(?:(?:,|\s{0,2}\.\s{0,2})\d{1,3}){3}(?![\w/:*-]|\s?\.)/y;

/** The number of a line in front of an address that was cut short is none of its four; it has one blank behind it, and no other. */
const NUMBERING = /^\d\d?\.$/;

export interface JoinedToken extends Token {
  /** What was read between its numbers, when it was put together of pieces. */
  readonly joint?: 'comma_for_dot' | 'blank_inside';
}

/**
 * The tokens of a line with `192,168,0,1` and `165.154. 44.65` put back together: pieces that add up to exactly four numbers
 * are one address. Others stay as they were.
 */
export function joinPieces(tokens: readonly Token[], line: string): readonly JoinedToken[] {
  let behind = 0;
  return tokens.flatMap((token, at) => {
    if (token.start < behind) return [];
    IN_PIECES.lastIndex = token.start;
    const whole = IN_PIECES.exec(line)?.[0] ?? '';
    const end = token.start + whole.length;
    if (end <= token.end || (at === 0 && NUMBERING.test(token.text) && !/\s.+\s/.test(whole))) return [token];
    behind = end;
    const joint = whole.includes(',') ? 'comma_for_dot' : 'blank_inside';
    return [{ ...token, text: whole.replace(/,/g, '.').replace(/\s/g, ''), end, joint } as const];
  });
}
