import { writeFileSync } from 'node:fs';
import { wordlist as czech } from '@scure/bip39/wordlists/czech.js';
import { wordlist as english } from '@scure/bip39/wordlists/english.js';
import { wordlist as french } from '@scure/bip39/wordlists/french.js';
import { wordlist as italian } from '@scure/bip39/wordlists/italian.js';
import { wordlist as portuguese } from '@scure/bip39/wordlists/portuguese.js';
import { wordlist as spanish } from '@scure/bip39/wordlists/spanish.js';
import { bare, hash, MISTAKES } from '../src/secrets/kinds/phrase/hash';

/** The lists in Latin letters. Of the others the shape of a row tells enough (`shape.ts`). */
export const LISTS = { english, spanish, french, italian, portuguese, czech };

const FILE = 'src/secrets/kinds/phrase/words.ts';

/**
 * The words of all lists as the distances between their places, each written as one sign, so that a list of twelve
 * thousand words takes nine kilobytes on the wire and can be read without a library.
 */
export function makeWords(): { readonly words: number; readonly steps: string } {
  const all = new Set(Object.values(LISTS).flatMap((list) => list.map(bare)));
  const places = [...new Set([...all].map((word) => hash(word, all.size * MISTAKES)))].sort((a, b) => a - b);
  let before = -1;
  const steps = places.map((place) => {
    const step = place - before;
    before = place;
    return String.fromCodePoint(0x23 + step);
  });
  return { words: all.size, steps: steps.join('') };
}

if (process.argv[1]?.endsWith('phrase-words.ts')) {
  const { words, steps } = makeWords();
  const literal = steps.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\x7f', '\\x7f');
  writeFileSync(
    FILE,
    `// Made by \`npx tsx scripts/phrase-words.ts\` from the lists of @scure/bip39; a test compares them.\n/** How many words the lists have together. */\nexport const WORDS = ${words};\n\n/** The distances between their places, in order. */\nexport const STEPS =\n  '${literal}';\n`,
  );
}
