import { describe, expect, it } from 'vitest';
import { HARD_TEXTS, hardText } from '../../tests/validator/hardTexts';
import type { Checked } from './engine/finding';
import { checkKeys, checkPermissionsText, checkWhitelist, decodeError, readPaste } from './index';

const CHECKERS: readonly (readonly [string, (text: string) => Checked])[] = [
  ['keys', (text) => checkKeys({ apiKey: text, secretKey: text })],
  ['whitelist', (text) => checkWhitelist({ platform: text, binance: text, errorText: text })],
  ['permissions', (text) => checkPermissionsText(text, 0)],
  ['errors', decodeError],
  ['paste', (text) => readPaste(text, { now: 0 })],
];

const ROWS = CHECKERS.flatMap(([name, check]) => Object.keys(HARD_TEXTS).map((text) => ({ name, check, text })));

/** Two lists, each with 50 entries of every kind that one text of the table mixes, and what counts the others. */
const MOST_FINDINGS = 2 * 51 * 12;

describe('work on long texts', () => {
  it.each(ROWS)('$name: what is said of $text does not grow with its length', ({ check, text }) => {
    const [short, long] = [50_000, 100_000].map((length) => check(hardText(text, length)));
    expect(long?.findings.length).toBeLessThanOrEqual(MOST_FINDINGS);
    expect(long?.findings.map(({ code }) => code)).toEqual(short?.findings.map(({ code }) => code));
  });

  it.each(CHECKERS)('%s: a megabyte gets an answer', { timeout: 30_000 }, (_name, check) => {
    for (const text of ['log', 'page', 'badAddresses', 'letters', 'rightToLeft']) {
      expect(check(hardText(text, 1_000_000)).verdict).toMatch(/^(ok|wrong|suspicious|not_checkable)$/);
    }
  });

  it('7,000 addresses are compared one by one', () => {
    const list = Array.from({ length: 7_000 }, (_, index) => `81.2.${index >> 8}.${index & 255}`);
    const report = checkWhitelist({ platform: list.join('\n'), binance: list.slice(100).join(',') });
    expect(report.missing).toEqual(list.slice(0, 100));
    expect(report.list.split(',')).toHaveLength(7_000);
  });
});
