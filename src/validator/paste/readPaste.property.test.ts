import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../../scripts/randomFrom';
import { mutated } from '../../../tests/validator/mutated';
import { KEY, TESTNET_KEY } from '../../../tests/validator/sampleKeys';
import { readPaste } from './readPaste';

const random = randomFrom(20261122);
const TEXTS = Array.from({ length: 1500 }, () => mutated(random));
const REPORTS = TEXTS.map((text) => ({ text, ...readPaste(text, { now: 0 }) }));

describe('any paste', () => {
  it('is shown at its own length, with its line breaks in place', () => {
    for (const { text, shown } of REPORTS) {
      expect(shown).toHaveLength(text.length);
      expect(shown.split('\n').map((line) => line.length)).toEqual(text.split('\n').map((line) => line.length));
    }
  });

  it('has pieces in order that lie inside it and do not overlap', () => {
    for (const { text, pieces } of REPORTS) {
      let from = 0;
      for (const { span } of pieces) {
        expect(span[0]).toBeGreaterThanOrEqual(from);
        expect(span[1]).toBeGreaterThan(span[0]);
        from = span[1];
      }
      expect(from).toBeLessThanOrEqual(text.length);
    }
  });

  it('has pieces whose findings are in the report', () => {
    for (const { pieces, findings } of REPORTS) {
      const codes = findings.map(({ code }) => code);
      for (const piece of pieces) expect(codes).toEqual(expect.arrayContaining([...piece.codes]));
    }
  });

  it('leaves no secret readable', () => {
    for (const { text, ...report } of REPORTS) {
      for (const secret of [KEY, TESTNET_KEY]) expect(JSON.stringify(report)).not.toContain(secret);
    }
  });
});
