import type { Span } from '../span';

/** What occurs inside keys, addresses and links. A word ends at a blank, quote, bracket or comma. */
const IN_WORD = /[\p{L}\p{N}\p{M}+/=_.:@%~&?#!$*\\-]/u;

/**
 * Spans in order, each with all that stands around it without a blank. One that lies in the word of the one before is
 * left out, so that every word is read once.
 *
 * @example wordsAround('see a=1&b=2 ok', [[6, 7], [10, 11]]) // [[4, 11]]
 */
export function wordsAround(text: string, spans: readonly Span[]): readonly Span[] {
  const found: Span[] = [];
  let behind = 0;
  for (const [start, end] of spans) {
    if (end <= behind) continue;
    let first = start;
    while (first > behind && IN_WORD.test(text.charAt(first - 1))) first -= 1;
    behind = end;
    while (behind < text.length && IN_WORD.test(text.charAt(behind))) behind += 1;
    found.push([first, behind]);
  }
  return found;
}
