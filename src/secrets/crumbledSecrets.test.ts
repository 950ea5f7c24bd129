import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { redact } from './redact';

const KEY = 'qT7mZ0vXw3RkLb9YdHs2NfUe6PaJc1GiW8oExV5tDnQyMrKz4hBgSlCpFuAj0TqI';

function cut(secret: string, sizes: readonly number[], between: string): string {
  const groups: string[] = [];
  for (let at = 0, turn = 0; at < secret.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? 1;
    groups.push(secret.slice(at, at + size));
    at += size;
  }
  return groups.join(between);
}

test.each([
  ['two', [2], ' '],
  ['three', [3], ' '],
  ['two, parted by dots', [2], '.'],
  ['three, parted by lines', [3], '\n'],
  ['two and three in turn', [2, 3], ' '],
  ['one to three', [1, 3, 2], ' - '],
  ['two, parted by emoji', [2], '🔑'],
])('a key in groups of %s is removed', (_, sizes, between) => {
  expect(redact(cut(KEY, sizes, between))).toEqual({ text: '[removed: secret]', removed: ['secret'] });
});

/** A digest looks like a key; one in ten thousand may happen to have too few mixed groups. */
test.each(['base64url', 'hex'] as const)('so is any %s secret of 64 characters', (encoding) => {
  const secrets = fc
    .integer()
    .map((seed) => createHash('sha512').update(String(seed)).digest(encoding).replace(/[-_]/g, 'x').slice(0, 64));
  fc.assert(
    fc.property(secrets, fc.constantFrom([2], [3], [2, 3]), (secret, sizes) => {
      expect(redact(cut(secret, sizes, ' ')).text).toBe('[removed: secret]');
    }),
    { numRuns: 300, seed: 20261122 },
  );
});

test.each([
  ['short words', 'it is as if we do so or go up at an ox or no by me to us he is in it so be it or do as he'],
  ['ordinals', '1st 2nd 3rd 4th 5th 6th 7th 8th 9th'],
  ['times', '10 am 11 am 12 am 01 pm 02 pm 03 pm 04 pm 05 pm 06 pm 07 pm'],
  ['coins', 'BTC ETH BNB XRP SOL ADA TRX DOT LTC UNI BCH XLM ICP FIL VET'],
  ['numbers', '12 34 56 78 90 12 34 56 78 90 12 34 56 78 90 12 34 56'],
  ['initials', 'J. R. R. T. and C. S. L. and G. R. R. M. and J. K. R. and H. P. L. and A. C. D.'],
])('%s are kept', (_, text) => {
  expect(redact(text)).toEqual({ text, removed: [] });
});
