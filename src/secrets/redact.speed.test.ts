import { expect, test } from 'vitest';
import { HARD_TEXTS, hardText } from '../../tests/validator/hardTexts';
import { redact } from './redact';

/** Each takes some hundred milliseconds at most. Were one quadratic, it would take minutes. */
const LIMIT_MS = 5_000;

/** A comment is read on the one thread that serves all pages. */
const COMMENT = 2_000;
const LIMIT_OF_A_COMMENT_MS = 5;

/** The first rounds are not compiled yet, and a busy machine makes single ones slower. */
const ROUNDS = 50;

function millisecondsOf(text: string): number {
  const before = process.cpuUsage();
  redact(text);
  return process.cpuUsage(before).user / 1000;
}

test.each(Object.keys(HARD_TEXTS))('100 kB of %s are read in time', (name) => {
  expect(millisecondsOf(hardText(name, 100_000))).toBeLessThan(LIMIT_MS);
});

test.each(Object.keys(HARD_TEXTS))('a comment of %s is read in five milliseconds', (name) => {
  const text = hardText(name, COMMENT);
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS && least >= LIMIT_OF_A_COMMENT_MS; round += 1) {
    least = Math.min(least, millisecondsOf(text));
  }
  expect(least).toBeLessThan(LIMIT_OF_A_COMMENT_MS);
});
