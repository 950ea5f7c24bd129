import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../engine/finding';
import { checkKeys } from './checkKeys';
import { maskKey, toMask } from './mask';

const plain = fc.constantFrom(...'abcdefghijklmnopqrstuvwyzABCDEFGHIJKLMNOPQRSTUVWYZ012345678');
const odd = fc.constantFrom('А', 'ı', 'Ａ', 'é', 'ж', '!', '"', ' ', '\n', '\u200B', '\u00AD', '*', '…', '😀');
const damaged = fc
  .array(fc.oneof({ weight: 20, arbitrary: plain }, { weight: 1, arbitrary: odd }), { minLength: 1, maxLength: 90 })
  .map((chars) => chars.join(''));
const labelled = fc.tuple(fc.constantFrom('', 'API Key: ', 'secret=', '"'), damaged).map((parts) => parts.join(''));

/** What a mask cannot tell, and the remark that says so. */
const BEYOND_A_MASK = /mask_limits|hex_only|doubled|both_in_one_field/;

function findings(report: Report) {
  return report.findings.filter(({ code }) => !BEYOND_A_MASK.test(code));
}

describe('a mask', () => {
  it('leads to the same findings as the key', () => {
    fc.assert(
      fc.property(labelled, (text) => {
        const [real, masked] = [text, toMask(text)].map((apiKey) => checkKeys({ apiKey, secretKey: '' }));
        expect(findings(masked as Report)).toEqual(findings(real as Report));
      }),
      { numRuns: 1000 },
    );
  });

  it('has the length of the text and none of its letters and digits but x, X and 9', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        expect(toMask(text)).toHaveLength(text.length);
        expect(toMask(text)).not.toMatch(/[A-WYZa-wyz0-8]/);
      }),
    );
  });

  it('of a mask is the mask', () => {
    fc.assert(
      fc.property(labelled, (text) => {
        expect(toMask(toMask(text))).toBe(toMask(text));
      }),
    );
  });
});

describe('a masked line', () => {
  it('never shows a letter or digit of the key', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        for (const { char, shown } of maskKey(text)) expect(shown && /[A-Za-z0-9]/.test(char)).toBe(false);
      }),
    );
  });
});
