import { entropyToMnemonic } from '@scure/bip39';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { redact } from './redact';

// The phrase of all zeros, known to everybody (BIP-39 test vectors), and one of the 24 words of its longer kin.
const PHRASE = `${'abandon '.repeat(11)}about`;
const WORDS = 'legal winner thank year wave sausage worth useful legal winner thank yellow'.split(' ');
const LONG = `${'letter advice cage absurd amount doctor acoustic avoid '.repeat(3)}`.trim();

describe('a recovery phrase is removed', () => {
  test.each([
    ['of twelve words', PHRASE],
    ['of twenty-four words', LONG],
    ['of different words', WORDS.join(' ')],
    ['with commas', WORDS.join(', ')],
    ['one word a line', WORDS.join('\n')],
    ['in capitals', WORDS.join(' ').toUpperCase()],
    [
      'with numbers',
      WORDS.map((word, at) => `${at + 1}. ${word}`)
        .join(' ')
        .slice(3),
    ],
    [
      'with numbers, one a line',
      WORDS.map((word, at) => `${at + 1}) ${word}`)
        .join('\n')
        .slice(3),
    ],
    ['each with a capital', WORDS.map((word) => word[0]?.toUpperCase() + word.slice(1)).join(' ')],
  ])('%s', (_, phrase) => {
    expect(redact(phrase)).toEqual({ text: '[removed: secret]', removed: ['secret'] });
  });

  test('inside a sentence', () => {
    expect(redact(`Here is my phrase: ${WORDS.join(' ')}. And now?`).text).toBe(
      'Here is my phrase: [removed: secret]. And now?',
    );
  });
});

describe('kept are', () => {
  test.each([
    ['eleven words', WORDS.slice(1).join(' ')],
    ['a sentence', 'you must open this page again then click save below once more and wait until they send some code'],
    [
      'a lower-case German sentence',
      'ich habe alles genau nach der anleitung gemacht und trotzdem steht dort immer nur ein fehler',
    ],
    [
      'a Turkish sentence',
      'ben buradaki her adımı yaptım ama yine hata veriyor sonra tekrar denedim yine aynı sonuç çıktı',
    ],
    [
      'a Russian sentence',
      'сделал всё ровно так как тут написано но ключ снова не работает что мне делать дальше помогите',
    ],
    [
      'names of menus',
      'Account, Security, API Management, Edit, Save, Enable Reading, Enable Spot & Margin Trading, Withdrawals, Futures',
    ],
    ['names of coins', 'BTC ETH BNB XRP SOL ADA DOGE TRX DOT LTC AVAX LINK UNI ATOM'],
  ])('%s', (_, text) => {
    expect(redact(text)).toEqual({ text, removed: [] });
  });
});

test('a phrase may end with any word of the list', () => {
  const missed = wordlist.filter((word) => redact([...WORDS.slice(1), word].join(' ')).text !== '[removed: secret]');
  expect(missed).toEqual([]);
});

test('any phrase that a wallet makes is removed', () => {
  const entropy = fc
    .constantFrom(16, 20, 24, 28, 32)
    .chain((length) => fc.uint8Array({ minLength: length, maxLength: length }));
  fc.assert(
    fc.property(entropy, (bytes) => {
      expect(redact(entropyToMnemonic(bytes, wordlist)).text).toBe('[removed: secret]');
    }),
    { numRuns: 500 },
  );
});
