import type { Span } from '../../span';

/** The shortest phrase of BIP-39. */
const SHORTEST = 12;

/** Of twelve words a few may be such as sentences have, or one be foreign; no prose comes near. */
const CERTAIN = 7;

/** The least part of a row that counts for it. */
const MOSTLY = 0.6;

/** How much more likely a word is in a phrase than in a sentence; below zero it is less so. */
export type Weigh = (word: string) => number;

const WORD = /[\p{L}\p{M}]+/gu;

/** What stands between the words: signs, arrows, emoji, and the numbers that wallets put before them. */
const GAP = /^[^\p{L}\p{N}:]{0,10}(?:\d{1,2}[^\p{L}\p{N}]{0,6})?$/u;
const LONGEST_GAP = 18;

/** What follows the name of a place in the phrase, as in `word 3: zoo`. */
const PLACE = /^[\s#№]{0,3}\d{1,2}\s?[:.)=-]/;

/**
 * Recovery phrases of wallets: rows of twelve or more words that stand in a list of words rather than in sentences, in
 * whatever notation.
 *
 * @example phrases(`${'zoo '.repeat(12)}ok`, () => 1) // [[0, 50]]
 */
export function phrases(text: string, weigh: Weigh): readonly Span[] {
  const found: Span[] = [];
  let [sum, highest, words, all, count, start, end, behind] = [0, 0, 0, 0, 0, 0, 0, 0];
  const close = () => {
    if (highest >= CERTAIN && count >= SHORTEST) found.push([start, end]);
    [sum, highest, words, all, count] = [0, 0, 0, 0, 0];
  };
  let [before, earlier] = ['', ''];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const until = index + word.length;
    const isPlace = word === earlier && word !== before && PLACE.test(text.slice(until, until + 8));
    [earlier, before] = [before, word];
    if (isPlace) continue;
    const gap = text.slice(behind, Math.min(index, behind + LONGEST_GAP + 1));
    if (all > 0 && (gap.length > LONGEST_GAP || !GAP.test(withoutPlace(gap)))) close();
    if (all === 0) start = index;
    all += 1;
    behind = until;
    const weight = weigh(word);
    if (weight > 0) words += 1;
    sum += weight;
    if (sum > highest && sum >= all * MOSTLY) [highest, count, end] = [sum, words, until];
    if (sum <= Math.max(0, highest - CERTAIN)) close();
  }
  close();
  return found;
}

/** The gap without the name of a place. */
function withoutPlace(gap: string): string {
  return gap.replace(/\p{L}+/u, '');
}
