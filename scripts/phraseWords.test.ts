import { expect, test } from 'vitest';
import { bare } from '../src/secrets/kinds/phrase/hash';
import { isListed } from '../src/secrets/kinds/phrase/lists';
import { SENTENCE } from '../src/secrets/kinds/phrase/prose';
import { STEPS, WORDS } from '../src/secrets/kinds/phrase/words';
import { LISTS, makeWords } from './phrase-words';

const words = Object.values(LISTS).flat();

test('the stored places are those of the words that the library lists today', () => {
  expect({ words: WORDS, steps: STEPS }).toEqual(makeWords());
});

test('every word of every list is known, with its accents and without', () => {
  expect(words.filter((word) => !isListed(word) || !isListed(bare(word)))).toEqual([]);
});

test('one other word in eight at most is taken for one', () => {
  const others = words.map((word) => `${word}q`);
  expect(others.filter(isListed).length / others.length).toBeLessThan(1 / 8);
});

test('no word that only sentences have is in a list', () => {
  const listed = new Set(words.map(bare));
  expect([...SENTENCE].filter((word) => listed.has(bare(word)))).toEqual([]);
});
