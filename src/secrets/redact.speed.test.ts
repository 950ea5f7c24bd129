import { expect, test } from 'vitest';
import { HARD_TEXTS, hardText } from '../../tests/validator/hardTexts';
import { redact } from './redact';

/** Each takes some hundred milliseconds at most. Were one quadratic, it would take minutes. */
const LIMIT_MS = 5_000;

test.each(Object.keys(HARD_TEXTS))('100 kB of %s are read in time', (name) => {
  const before = process.cpuUsage();
  redact(hardText(name, 100_000));
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(LIMIT_MS);
});
