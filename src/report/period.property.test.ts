import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysOf, pointsOf, spansOf } from './period';

const period = fc
  .tuple(fc.nat(4000), fc.nat(900))
  .map(([start, days]) => ({ from: addDays('2020-01-01', start), to: addDays('2020-01-01', start + days) }));

test('the spans of a period cover each of its days just once', () => {
  fc.assert(
    fc.property(period, (given) => {
      const spans = spansOf(given);
      const covers = daysOf(given).map((day) => spans.filter((span) => day.startsWith(span)).length);
      expect(new Set(covers)).toEqual(new Set([1]));
    }),
  );
});

test('the spans of a period cover no day outside', () => {
  fc.assert(
    fc.property(period, (given) => {
      const outside = [addDays(given.from, -1), addDays(given.to, 1)];
      expect(spansOf(given).filter((span) => outside.some((day) => day.startsWith(span)))).toEqual([]);
    }),
  );
});

test('there are never too many points to draw', () => {
  fc.assert(
    fc.property(period, (given) => {
      expect(pointsOf(given).points.length).toBeLessThanOrEqual(400);
    }),
  );
});
