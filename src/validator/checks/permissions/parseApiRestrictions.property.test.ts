import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseApiRestrictions } from './parseApiRestrictions';

const answer = fc.record({
  ipRestrict: fc.boolean(),
  createTime: fc.nat(),
  enableReading: fc.boolean(),
  enableFutures: fc.boolean(),
  enableSpotAndMarginTrading: fc.boolean(),
  enableWithdrawals: fc.boolean(),
});

describe('answer of apiRestrictions', () => {
  it('reads the same as JSON.parse, however it is indented', () => {
    fc.assert(
      fc.property(answer, fc.nat(8), (value, indent) => {
        expect(parseApiRestrictions(JSON.stringify(value, null, indent))?.permissions).toEqual({
          reading: value.enableReading,
          spotTrading: value.enableSpotAndMarginTrading,
          withdrawals: value.enableWithdrawals,
          ipRestricted: value.ipRestrict,
        });
      }),
    );
  });
});
