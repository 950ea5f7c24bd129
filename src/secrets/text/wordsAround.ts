import type { Span } from '../span';
import { LETTER, MARK, NUMBER, signOf } from './signs';

/** What occurs inside keys, addresses and links. A word ends at a blank, quote, bracket or comma. */
const JOINTS = new Set(Array.from('+/=_.:@%~&?#!$*\\-', (sign) => sign.charCodeAt(0)));

function isInWord(code: number): boolean {
  return (signOf(code) & (LETTER | NUMBER | MARK)) > 0 || JOINTS.has(code);
}

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
    while (first > behind && isInWord(text.charCodeAt(first - 1))) first -= 1;
    behind = end;
    while (behind < text.length && isInWord(text.charCodeAt(behind))) behind += 1;
    found.push([first, behind]);
  }
  return found;
}
