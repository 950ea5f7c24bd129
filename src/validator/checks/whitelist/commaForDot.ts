import type { Token } from './tokens';

/** One to three numbers of an address, as the decimal key of a Russian, German or Turkish keypad leaves them. */
const FRAGMENT = /^\d{1,3}(?:\.\d{1,3}){0,2}$/;

export interface JoinedToken extends Token {
  /** There when commas between its numbers were read as full stops. */
  readonly commasRead?: true;
}

/**
 * The tokens with `192,168,0,1` put back together: pieces joined by single commas that add up to exactly four numbers
 * are one address. Pieces that do not add up stay as they were.
 *
 * The decimal key of the keypad types a comma on these layouts (xkb-data 2.35.1, `kpdl(comma)`).
 */
export function joinCommas(tokens: readonly Token[]): readonly JoinedToken[] {
  const joined: JoinedToken[] = [];
  for (let at = 0; at < tokens.length; ) {
    const count = piecesOfFour(tokens, at);
    const first = tokens[at];
    const last = tokens[at + count - 1];
    if (!first || !last) break;
    joined.push(count === 1 ? first : joinedToken(tokens, at, at + count, first, last));
    at += count;
  }
  return joined;
}

/** How many tokens from here on make up four numbers; 1 when they do not. */
function piecesOfFour(tokens: readonly Token[], from: number): number {
  if (tokens[from + 1]?.gap !== 'comma') return 1;
  let numbers = 0;
  for (let at = from; numbers < 4; at += 1) {
    const token = tokens[at];
    if (!token || (at > from && token.gap !== 'comma') || !FRAGMENT.test(token.text)) return 1;
    numbers += numbersIn(token.text);
    if (numbers === 4) return at - from + 1;
  }
  return 1;
}

function numbersIn(fragment: string): number {
  const dot = fragment.indexOf('.');
  if (dot < 0) return 1;
  return fragment.includes('.', dot + 1) ? 3 : 2;
}

function joinedToken(tokens: readonly Token[], from: number, to: number, first: Token, last: Token): JoinedToken {
  let text = first.text;
  for (let at = from + 1; at < to; at += 1) text += `.${tokens[at]?.text}`;
  return { text, start: first.start, end: last.end, gap: first.gap, commasRead: true };
}
