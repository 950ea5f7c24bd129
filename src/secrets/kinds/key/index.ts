import type { Span } from '../../span';
import { byteLists } from './byteLists';
import { score } from './score';

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

/** Pieces of so many characters look like words one by one. */
const CRUMB = 3;

interface Piece {
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}]+/gu;

/**
 * Keys, secrets, signatures, tokens and seeds, whole or in pieces: the rows of words whose sum of scores is highest.
 * A word behind them in the same row that is no longer than the last one is their rest and goes with them.
 *
 * @example keys('my q7mZ.0vXw.3RkL.b9Yd.HsN2.fUe6 ok')[0] // [3, 32]
 */
export function keys(text: string): readonly Span[] {
  const found: Span[] = [...byteLists(text)];
  let row: Piece[] = [];
  let [sum, highest, first, last, gap] = [0, 0, 0, 0, ''];
  const close = (parted: boolean) => {
    if (highest >= CERTAIN) found.push(...whole(text, { row, first, last, sum: highest }));
    // Words before a secret may still be pieces of it.
    if (parted || highest >= CERTAIN) row = [];
    [sum, highest, first] = [0, 0, row.length];
  };
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const before = row.at(-1);
    const gapBefore = gap;
    gap = before ? text.slice(before.end, Math.min(index, before.end + LONGEST_GAP + 1)) : '';
    if (gap.length > LONGEST_GAP) close(true);
    const weight = word.length > LONGEST ? -CERTAIN : score(word);
    // A word of prose behind a long piece: what follows is not its rest.
    if (weight < -1 && sum >= CERTAIN && before && before.end - before.start >= LONG) close(false);
    row.push({ start: index, end: index + word.length });
    sum += weight;
    if (before && gap === gapBefore) sum += inARow(word, before.end - before.start);
    if (sum > highest) [highest, last] = [sum, row.length - 1];
    if (sum <= Math.max(0, highest - CERTAIN)) close(false);
  }
  close(true);
  return found;
}

/** Pieces of one width, or short ones, in a row and parted by the same signs are more than each of them alone. */
function inARow(word: string, widthBefore: number): number {
  const isMixed = /\d/.test(word) && /\D/.test(word);
  if (word.length > CRUMB || widthBefore > CRUMB) return isMixed && word.length === widthBefore ? 1.5 : 0;
  if (word.length === 1 && widthBefore === 1) return /\d/.test(word) ? 0.6 : 1.6;
  return isMixed ? 1.2 : /\d/.test(word) ? 0 : 0.9;
}

interface Sum {
  readonly row: readonly Piece[];
  readonly first: number;
  readonly last: number;
  readonly sum: number;
}

/** The words from the first to the last, with their neighbours of the same width, if that is enough for a secret. */
function whole(text: string, { row, first, last, sum }: Sum): readonly Span[] {
  const widthOf = (at: number) => (row[at]?.end ?? 0) - (row[at]?.start ?? 0);
  const isClose = (at: number) => (row[at + 1]?.start ?? Infinity) - (row[at]?.end ?? 0) <= LONGEST_GAP;
  if (first < last) {
    const isCrumb = (at: number, edge: number) => widthOf(at) <= CRUMB && widthOf(edge) <= CRUMB;
    const isRest = (at: number) => widthOf(at) < widthOf(last) && widthOf(last) === widthOf(last - 1);
    while (first > 0 && (widthOf(first - 1) === widthOf(first) || isCrumb(first - 1, first))) first -= 1;
    while (isClose(last) && (widthOf(last + 1) === widthOf(last) || isCrumb(last + 1, last))) last += 1;
    if (isClose(last) && isRest(last + 1)) last += 1;
  }
  const span = [row[first]?.start ?? 0, row[last]?.end ?? 0] as const;
  const signs = text.slice(...span).replace(/[^\p{L}\p{N}]+/gu, '');
  const letters = signs.replace(/\d+/g, '').length;
  if (letters * 8 < signs.length) return [];
  const widest = row.slice(first, last + 1).reduce((most, { start, end }) => Math.max(most, end - start), 0);
  if (letters < signs.length) return signs.length >= (widest >= SHORTEST ? SHORTEST : SHORTEST_IN_PIECES) ? [span] : [];
  if (widest < SHORTEST) return signs.length >= SHORTEST_OF_LETTERS && sum >= 2 * CERTAIN ? [span] : [];
  return signs.length >= SHORTEST_OF_LETTERS || (sum >= 24 && /[A-Z]{2}|[a-z][A-Z]/.test(signs)) ? [span] : [];
}
