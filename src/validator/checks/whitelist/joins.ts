import type { JoinedToken } from './joinPieces';

const NUMBER = /^\p{Nd}+$/u;
const DASH = /^[-–—]$/;
const LIKE_ADDRESS = /^\d{1,3}\.\d/;

/**
 * The tokens with `1.1.1.1 - 1.1.1.9` as one range. Three addresses or more with dashes between them are a list, and a
 * dash at the beginning of a line is a bullet.
 */
export function joinRanges(tokens: readonly JoinedToken[]): readonly JoinedToken[] {
  if (!tokens.some(isDash)) return tokens;
  const { kept, afterDash } = withoutDashes(tokens);
  const joined: JoinedToken[] = [];
  kept.forEach((token, at) => {
    const [from, next] = [kept[at - 1], kept[at + 1]];
    const isFrom = afterDash[at + 1] && !afterDash[at] && !afterDash[at + 2];
    const isTo = afterDash[at] && !afterDash[at - 1] && !afterDash[at + 1];
    if (isFrom && next && isRange(token, next)) {
      joined.push({ ...token, text: `${token.text}-${next.text}`, end: next.end });
    } else if (!(isTo && from && isRange(from, token))) {
      joined.push(token);
    }
  });
  return joined;
}

function isDash({ text }: JoinedToken): boolean {
  return text.length === 1 && DASH.test(text);
}

/** The tokens that are no lone dash, and for each whether a dash joins it to the one before. */
function withoutDashes(tokens: readonly JoinedToken[]) {
  const kept: JoinedToken[] = [];
  const afterDash: boolean[] = [];
  let dash = false;
  tokens.forEach((token, at) => {
    if (!isDash(token)) {
      afterDash.push(dash && token.gap !== 'word');
      kept.push(token);
    }
    dash = isDash(token) && at > 0;
  });
  return { kept, afterDash };
}

/** The tokens with a row of bare numbers (`192 168 0 1`) as one token. A word between two numbers ends the row. */
export function joinNumbers(tokens: readonly JoinedToken[]): readonly JoinedToken[] {
  const joined: JoinedToken[] = [];
  for (let at = 0; at < tokens.length; ) {
    const count = numbersFrom(tokens, at);
    const [first, last] = [tokens[at], tokens[at + count - 1]];
    if (!first || !last) break;
    joined.push(count === 1 ? first : { ...first, text: textOf(tokens.slice(at, at + count)), end: last.end });
    at += count;
  }
  return joined;
}

/** An address is told by its full stop before any pattern is tried. */
function isNumber({ text }: JoinedToken): boolean {
  return !text.includes('.') && NUMBER.test(text);
}

/** How many bare numbers stand in a row from here on; 1 when there is none. */
function numbersFrom(tokens: readonly JoinedToken[], from: number): number {
  let at = from;
  for (let token = tokens[at]; token && isNumber(token); token = tokens[at]) {
    if (at > from && token.gap === 'word') break;
    at += 1;
  }
  return Math.max(1, at - from);
}

function textOf(tokens: readonly JoinedToken[]): string {
  return tokens.map(({ text }) => text).join(' ');
}

function isRange(from: JoinedToken, to: JoinedToken): boolean {
  return LIKE_ADDRESS.test(from.text) && LIKE_ADDRESS.test(to.text);
}
