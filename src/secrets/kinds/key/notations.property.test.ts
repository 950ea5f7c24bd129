import { expect, test } from 'vitest';
import { leftOf } from '../../examples';
import { drawn } from '../../examples/example';
import { redact } from '../../redact';
import { findSecrets, mask } from '../../shown';
import { NOTATIONS } from './notations';

const ALPHABETS = ['key', 'hex', 'small', 'capital'] as const;
const KEYS = 10_000;

test('of no key is more than eight characters left, in whatever notation', () => {
  const left: string[] = [];
  const written = Object.entries(NOTATIONS);
  for (let at = 0; at < KEYS; at += 1) {
    const drawnKey = drawn(ALPHABETS[at % ALPHABETS.length] ?? 'key', 64, at * 7919);
    const [name, write] = written[Math.floor(at / ALPHABETS.length) % written.length] ?? ['', () => ''];
    const key = write(drawnKey);
    const text = `Hello, my key: ${key} it does not work`;
    const read = [redact(text).text, mask(text, findSecrets(text))];
    if (read.some((it) => leftOf(key, it).length > 0)) left.push(`${name}: ${key}`);
  }
  // The keys are always the same: one in some ten thousand happens to look like words.
  expect(left).toEqual([]);
});
