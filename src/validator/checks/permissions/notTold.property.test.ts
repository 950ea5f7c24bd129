import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codesOf } from '../../../../tests/validator/findingsOf';
import { FINDING_ENTRIES, type FindingCode } from '../codes';
import { checkVerification } from '../verification';
import { checkPermissions, checkPermissionsText } from './checkPermissions';
import type { Permissions } from './types';

/** What may be said of each setting, once it is told. */
const SAID_OF = {
  reading: /reading/,
  spotTrading: /trading_o/,
  withdrawals: /withdrawals/,
  ipRestricted: /unrestricted/,
} as const;
type Setting = keyof typeof SAID_OF;
const SETTINGS = Object.keys(SAID_OF) as readonly Setting[];

const told = fc.option(fc.boolean(), { nil: undefined });
const permissions = fc.record({
  reading: told,
  spotTrading: told,
  withdrawals: told,
  ipRestricted: told,
  now: fc.constant(0),
});

/** What is not told is left out altogether. */
function leftOut(given: Permissions): Permissions {
  return JSON.parse(JSON.stringify(given)) as Permissions;
}

describe('what is not told of a key', () => {
  it('is spoken of nowhere but among what is missing', () => {
    fc.assert(
      fc.property(permissions, (given) => {
        const codes = codesOf(checkPermissions(given));
        const untold = SETTINGS.filter((setting) => given[setting] === undefined);
        for (const setting of untold) expect(codes.filter((code) => SAID_OF[setting].test(code))).toEqual([]);
        expect(codes.includes('permissions.not_told')).toBe(untold.length > 0);
      }),
    );
  });

  it('may be undefined or left out', () => {
    fc.assert(
      fc.property(permissions, (given) => {
        expect(checkPermissions(leftOut(given))).toEqual(checkPermissions(given));
      }),
    );
  });

  it('is judged as the pasted answer is that does not tell it', () => {
    fc.assert(
      fc.property(permissions, ({ now, ...given }) => {
        fc.pre(Object.values(given).some((value) => value !== undefined));
        const { reading, spotTrading, withdrawals, ipRestricted } = given;
        const answer = {
          enableReading: reading,
          enableSpotAndMarginTrading: spotTrading,
          enableWithdrawals: withdrawals,
        };
        const text = JSON.stringify({ ...answer, ipRestrict: ipRestricted });
        expect(checkPermissionsText(text, now)).toEqual(checkPermissions({ ...given, now }));
      }),
    );
  });

  it('leaves a report of nothing told not checkable, and no cause the worse or the better', () => {
    const { verdict, findings } = checkPermissions({ now: 0 });
    expect(verdict).toBe('not_checkable');
    expect(findings.flatMap(({ code }) => Object.keys(FINDING_ENTRIES[code as FindingCode].causes ?? {}))).toEqual([]);
  });

  it.each([undefined, 'not_sure'] as const)(
    'is an identity state of %s: nothing is said in either direction',
    (state) => {
      const { verdict, findings } = checkVerification(state);
      expect(verdict).toBe('not_checkable');
      expect(findings.flatMap(({ code }) => Object.keys(FINDING_ENTRIES[code as FindingCode].causes ?? {}))).toEqual(
        [],
      );
    },
  );
});
