import fc from 'fast-check';
import { expect, test } from 'vitest';
import { score, sureWilson, wilson } from './score';

const votes = fc.record({ yes: fc.nat(5000), no: fc.nat(5000) });
const intervals = [wilson, sureWilson] as const;

test('a share lies in its interval, and the interval within 0 and 1', () => {
  fc.assert(
    fc.property(votes, fc.constantFrom(...intervals), ({ yes, no }, interval) => {
      const { low, high } = interval(yes, yes + no);
      const share = yes + no === 0 ? 0.5 : yes / (yes + no);
      expect(0 <= low && low <= share + 1e-12 && share <= high + 1e-12 && high <= 1).toBe(true);
    }),
  );
});

test('a shrunk share lies between the own one and the pooled one', () => {
  fc.assert(
    fc.property(votes, fc.double({ min: 0, max: 1, noNaN: true }), (given, pooled) => {
      const { share, shrunk } = score(given, pooled);
      const own = share ?? pooled;
      expect(Math.min(own, pooled) - 1e-12 <= shrunk && shrunk <= Math.max(own, pooled) + 1e-12).toBe(true);
    }),
  );
});

test('yes and no are treated alike', () => {
  fc.assert(
    fc.property(votes, fc.constantFrom(...intervals), ({ yes, no }, interval) => {
      const [one, other] = [interval(yes, yes + no), interval(no, yes + no)];
      expect(one.low).toBeCloseTo(1 - other.high, 10);
    }),
  );
});

test('the corrected interval is never the narrower one', () => {
  fc.assert(
    fc.property(votes, ({ yes, no }) => {
      const [plain, sure] = [wilson(yes, yes + no), sureWilson(yes, yes + no)];
      expect(sure.low <= plain.low + 1e-12 && plain.high <= sure.high + 1e-12).toBe(true);
    }),
  );
});
