import { redact } from '../src/secrets';
import {
  checkKeys,
  checkPermissionsText,
  checkWhitelist,
  decodeError,
  maskKey,
  parseApiRestrictions,
  readPaste,
  toMask,
} from '../src/validator';
import { HARD_TEXTS, hardText } from '../tests/validator/hardTexts';

/**
 * Milliseconds of processor time per checker for the text that costs it most, at 100 kB and at 1 MB, and their ratio: about 10 is
 * linear. `npm run bench:validator -- --all` prints every text, and `npm run bench:validator -- redact` one checker only.
 */
const CHECKERS: Readonly<Record<string, (text: string) => unknown>> = {
  checkKeys: (text) => checkKeys({ apiKey: text, secretKey: text }),
  checkWhitelist: (text) => checkWhitelist({ platform: text, binance: '1.1.1.1', errorText: text }),
  checkPermissionsText: (text) => checkPermissionsText(text, 0),
  parseApiRestrictions,
  decodeError,
  readPaste: (text) => readPaste(text, { now: 0 }),
  maskKey,
  toMask,
  redact,
};

const SMALL = 100_000;
const LARGE = 1_000_000;

function milliseconds(check: (text: string) => unknown, text: string): number {
  const times = [1, 2, 3].map(() => {
    const before = process.cpuUsage();
    check(text);
    return process.cpuUsage(before).user / 1000;
  });
  return Math.min(...times);
}

const asked = process.argv.slice(2).filter((it) => it in CHECKERS);

for (const [name, check] of Object.entries(CHECKERS)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const rows = Object.keys(HARD_TEXTS).map((text) => {
    milliseconds(check, hardText(text, SMALL));
    const [small, large] = [SMALL, LARGE].map((length) => milliseconds(check, hardText(text, length)));
    return { checker: name, text, small: small ?? 0, large: large ?? 0 };
  });
  rows.sort((a, b) => b.large - a.large);
  const shown = process.argv.includes('--all') ? rows : rows.slice(0, 3);
  for (const { checker, text, small, large } of shown) {
    const cells = [checker.padEnd(21), text.padEnd(17), small.toFixed(2).padStart(9), large.toFixed(2).padStart(9)];
    console.log(`${cells.join(' ')}  x${(large / Math.max(small, 0.01)).toFixed(1)}`);
  }
}
