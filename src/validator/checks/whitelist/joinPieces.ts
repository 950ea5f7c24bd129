import type { Token } from './tokens';

const WHOLE = /^\d{1,3}(?:\.\d{1,3}){3}$/;
const NUMBERING = /^\d\d?\.$/;

/** What was read between its numbers: commas as full stops, or nothing in the place of blanks beside a full stop. */
type Joint = 'comma_for_dot' | 'blank_inside';

export interface JoinedToken extends Token {
  /** There when it was put together of pieces. */
  readonly joint?: Joint;
}

/**
 * The tokens with `192,168,0,1` and `165.154. 44.65` put back together: pieces that are joined by single commas, or parted by
 * a blank beside one of the full stops, and add up to exactly four numbers are one address. Others stay as they were.
 *
 * The decimal key of the keypad types a comma on these layouts (xkb-data 2.35.1, `kpdl(comma)`).
 */
export function joinPieces(tokens: readonly Token[]): readonly JoinedToken[] {
  const joined: JoinedToken[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    let text = token.text;
    let last = at;
    const joint = jointAt(tokens, at + 1);
    while (joint && last < at + 3 && !WHOLE.test(text) && jointAt(tokens, last + 1) === joint) {
      last += 1;
      text += (joint === 'comma_for_dot' ? '.' : '') + tokens[last]?.text;
    }
    const isWhole =
      last > at && WHOLE.test(text) && !(at === 0 && joint === 'blank_inside' && NUMBERING.test(token.text));
    joined.push(isWhole && joint ? { ...token, text, end: tokens[last]?.end ?? token.end, joint } : token);
    if (isWhole) at = last;
  }
  return joined;
}

/** What joins a token to the one before it. */
function jointAt(tokens: readonly Token[], at: number): Joint | undefined {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!before || !token) return undefined;
  if (token.gap === 'comma') return 'comma_for_dot';
  const isParted = token.gap === 'separators' && before.text.endsWith('.') !== token.text.startsWith('.');
  return isParted && token.start - before.end < 3 ? 'blank_inside' : undefined;
}
