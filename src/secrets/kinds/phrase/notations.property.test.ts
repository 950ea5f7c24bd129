import { wordlist as czech } from '@scure/bip39/wordlists/czech.js';
import { wordlist as english } from '@scure/bip39/wordlists/english.js';
import { wordlist as french } from '@scure/bip39/wordlists/french.js';
import { wordlist as italian } from '@scure/bip39/wordlists/italian.js';
import { wordlist as japanese } from '@scure/bip39/wordlists/japanese.js';
import { wordlist as korean } from '@scure/bip39/wordlists/korean.js';
import { wordlist as portuguese } from '@scure/bip39/wordlists/portuguese.js';
import { wordlist as simplified } from '@scure/bip39/wordlists/simplified-chinese.js';
import { wordlist as spanish } from '@scure/bip39/wordlists/spanish.js';
import { wordlist as traditional } from '@scure/bip39/wordlists/traditional-chinese.js';
import { expect, test } from 'vitest';
import { leftOf } from '../../examples';
import { numbersFrom } from '../../examples/example';
import { redact } from '../../redact';
import { findSecrets, mask } from '../../shown';
import { NOTATIONS } from './notations';

const LISTS = [english, spanish, french, italian, portuguese, czech, japanese, korean, simplified, traditional];
const LENGTHS = [12, 15, 18, 21, 24];
const PHRASES = 10_000;

test('of no phrase is more than one word left, from whatever list and in whatever notation', () => {
  const left: string[] = [];
  const written = Object.entries(NOTATIONS);
  for (let at = 0; at < PHRASES; at += 1) {
    const random = numbersFrom(at * 104_729);
    const list = LISTS[at % LISTS.length] ?? english;
    const [name, write] = written[Math.floor(at / LISTS.length) % written.length] ?? ['', () => ''];
    const length = LENGTHS[Math.floor(random() * LENGTHS.length)];
    const words = Array.from({ length: length ?? 12 }, () => list[Math.floor(random() * list.length)] ?? '');
    const text = `Wallet: ${write(words)}; gone?`;
    const read = [redact(text).text, mask(text, findSecrets(text))];
    if (read.some((it) => leftOf(write(words), it).length > 0)) left.push(`${name}: ${words.join(' ')}`);
  }
  expect(left).toEqual([]);
});
