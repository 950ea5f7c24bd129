import type { Span } from '../../span';
import { runs } from '../../text/runs';
import { LETTER, NUMBER } from '../../text/signs';
import { spansOf } from '../../text/spansOf';
import { byteLists } from './byteLists';
import { isDigit, score } from './score';

/** From here on a sum is certain; in ordinary texts it is reached by nothing but keys, and by pictures in SVG. */
const CERTAIN = 16;

/** Letters and digits that a secret has at least when nothing says that it is one: a seed of a two-factor app. */
const SHORTEST = 16;

/** In pieces it has to be longer, */
const SHORTEST_IN_PIECES = 20;

/** and without any digit longer still: words that no table of languages knows are letters only. */
const SHORTEST_OF_LETTERS = 32;

/** What may stand between the pieces of a secret: blanks, punctuation, quotation marks of mails, emoji. */
const LONGEST_GAP = 24;

/** Longer than any key on one line: a picture or a file. */
const LONGEST = 8192;

/** A piece of so many is most of a secret, or half of it. */
const LONG = 31;

/** A piece of so many may stand so many words before the first or behind the last, as in `5. part`. */
const PIECE = 6;
const FEW = 3;

/** Words have a score below that. */
const WORD = -2;

/** Keys in the form of a UUID (RFC 9562), even with few letters: one in thirty would not look drawn by lot. */
const UUID = /(?<![\da-z])[\da-z]{8}(?:-[\da-z]{4}){3}-[\da-z]{12}(?![\da-z])/gi;

/** Pieces of so many characters look like words one by one. */
const CRUMB = 3;

/**
 * Keys, secrets, signatures, tokens and seeds, whole or in pieces: the rows of words whose sum of scores is highest.
 * A word behind them in the same row that is no longer than the last one is their rest and goes with them.
 *
 * @example keys('my q7mZ.0vXw.3RkL.b9Yd.HsN2.fUe6 ok')[0] // [3, 32]
 */
export function keys(text: string): readonly Span[] {
  const places = runs(text, LETTER | NUMBER);
  const ids = spansOf(UUID, text).filter((span) => /\d/.test(text.slice(...span)));
  const found: Span[] = [...byteLists(text, places), ...ids];
  const row: Row = { begin: 0, first: 0, last: 0, sum: 0, highest: 0 };
  // Ends the sum before the next word, and the row too if a secret was found: words before it may be pieces of it.
  const close = (next: number) => {
    if (row.highest >= CERTAIN) {
      found.push(...whole(text, places, row, next));
      row.begin = next;
    }
    row.sum = row.highest = 0;
    row.first = next;
  };
  let gap = '';
  for (let at = 0; at * 2 < places.length; at += 1) {
    const start = startOf(places, at);
    const gapBefore = gap;
    const before = at > row.begin ? endOf(places, at - 1) : -1;
    gap = before < 0 ? '' : text.slice(before, Math.min(start, before + LONGEST_GAP + 1));
    if (gap.length > LONGEST_GAP) {
      close(at);
      row.begin = at;
    }
    const width = widthOf(places, at);
    const word = width > LONGEST ? '' : text.slice(start, start + width);
    const weight = width > LONGEST ? -CERTAIN : score(word);
    // A word of prose behind a long piece: what follows is not its rest.
    if (weight < -1 && row.sum >= CERTAIN && at > row.begin && widthOf(places, at - 1) >= LONG) close(at);
    row.sum += weight;
    if (at > row.begin && gap === gapBefore) row.sum += inARow(word, widthOf(places, at - 1));
    if (row.sum > row.highest) {
      row.highest = row.sum;
      row.last = at;
    }
    if (row.sum <= Math.max(0, row.highest - CERTAIN)) close(at + 1);
  }
  close(places.length / 2);
  return found;
}

/** Words from `begin` on, whose sum is taken from `first` on and was highest at `last`. */
interface Row {
  begin: number;
  first: number;
  last: number;
  sum: number;
  highest: number;
}

function startOf(places: Int32Array, at: number): number {
  return places[at * 2] ?? 0;
}

function endOf(places: Int32Array, at: number): number {
  return places[at * 2 + 1] ?? 0;
}

function widthOf(places: Int32Array, at: number): number {
  return endOf(places, at) - startOf(places, at);
}

/** Pieces of one width, or short ones, in a row and parted by the same signs are more than each of them alone. */
function inARow(word: string, widthBefore: number): number {
  const width = word.length;
  if (width > CRUMB || widthBefore > CRUMB) return width === widthBefore && isMixed(word) ? 2 : 0;
  if (width === 1 && widthBefore === 1) return hasDigit(word) ? 0.6 : 1.6;
  return isMixed(word) ? 1.2 : hasDigit(word) ? 0 : 0.9;
}

/** How many digits stand in a stretch of a text. */
function digitsIn(text: string, start = 0, end = text.length): number {
  let digits = 0;
  for (let at = start; at < end; at += 1) if (isDigit(text.charCodeAt(at))) digits += 1;
  return digits;
}

function hasDigit(word: string): boolean {
  return digitsIn(word) > 0;
}

function isMixed(word: string): boolean {
  const digits = digitsIn(word);
  return digits > 0 && digits < word.length;
}

/**
 * The first and the last word of a secret: with their neighbours of the same width, what the same signs part, and pieces
 * that stand a few words away.
 */
function edges(text: string, places: Int32Array, row: Row, end: number): readonly [first: number, last: number] {
  let { first, last } = row;
  const width = (at: number) => (at < end ? widthOf(places, at) : 0);
  const word = (at: number) =>
    text.slice(startOf(places, at), Math.min(endOf(places, at), startOf(places, at) + LONGEST));
  const gap = (at: number) =>
    at > row.begin && at < end ? text.slice(endOf(places, at - 1), startOf(places, at)) : '';
  const isClose = (at: number) => gap(at).length > 0 && gap(at).length <= LONGEST_GAP;
  if (first < last) {
    const isCrumb = (at: number, edge: number) => width(at) <= CRUMB && width(edge) <= CRUMB;
    while (first > row.begin && (width(first - 1) === width(first) || isCrumb(first - 1, first))) first -= 1;
    while (isClose(last + 1) && (width(last + 1) === width(last) || isCrumb(last + 1, last))) last += 1;
    // Between blanks it cannot be told whether a word is the rest.
    const isSame = (at: number, next: number) => isClose(at) && gap(at) !== ' ' && gap(at) === gap(next);
    while (isSame(first, first + 1) && score(word(first - 1)) > WORD) first -= 1;
    while (isSame(last + 1, last) && score(word(last + 1)) > WORD) last += 1;
    if (isClose(last + 1) && width(last + 1) < width(last) && width(last) === width(last - 1)) last += 1;
  }
  const isPiece = (at: number, edge: number) =>
    width(at) >= PIECE && (width(at) === width(edge) || hasDigit(word(at)) || score(word(at)) > 0);
  for (let at = first - 1; at >= row.begin && at >= first - FEW; at -= 1) if (isPiece(at, first)) first = at;
  for (let at = last + 1; at < end && at <= last + FEW; at += 1) if (isPiece(at, last)) last = at;
  return [first, last];
}

/** The words of a row, if they are enough for a secret. */
function whole(text: string, places: Int32Array, row: Row, end: number): readonly Span[] {
  const [first, last] = edges(text, places, row, end);
  const span = [startOf(places, first), endOf(places, last)] as const;
  let [widest, signs, digits] = [0, 0, 0];
  for (let at = first; at <= last; at += 1) {
    widest = Math.max(widest, widthOf(places, at));
    signs += widthOf(places, at);
    digits += digitsIn(text, startOf(places, at), endOf(places, at));
  }
  const letters = signs - digits;
  if (letters * 8 < signs && (letters === 0 || widest < LONG)) return [];
  if (digits > 0) return signs >= (widest >= SHORTEST ? SHORTEST : SHORTEST_IN_PIECES) ? [span] : [];
  if (widest < SHORTEST) return signs >= SHORTEST_OF_LETTERS && row.highest >= 2 * CERTAIN ? [span] : [];
  const isMixedCase = () => row.highest >= 24 && /[A-Z]{2}|[a-z][A-Z]/.test(text.slice(...span));
  return signs >= SHORTEST_OF_LETTERS || isMixedCase() ? [span] : [];
}
