import { hash, MISTAKES } from './hash';
import { FOREIGN } from './index';
import { COMMON, SENTENCE } from './prose';
import { STEPS, WORDS } from './words';

const SIZE = WORDS * MISTAKES;
const FIRST_SIGN = 0x23;

let known: Uint8Array | undefined;

function read(): Uint8Array {
  const places = new Uint8Array(SIZE);
  let at = -1;
  for (const step of STEPS) {
    at += (step.codePointAt(0) ?? 0) - FIRST_SIGN;
    places[at] = 1;
  }
  return places;
}

/** Whether a word is in one of the lists of BIP-39 in Latin letters; of other words one in eight is taken for one. */
export function isListed(word: string): boolean {
  known ??= read();
  return known[hash(word, SIZE)] === 1;
}

/** How likely a word is in a recovery phrase, by the lists. One word between two halves may be in none. */
export function byLists(word: string): number {
  const small = word.toLowerCase();
  if (SENTENCE.has(small) || word.length < 3 || !isListed(small)) return FOREIGN;
  return COMMON.has(small) ? 0.3 : 1;
}
