import { describe, expect, it } from 'vitest';
import { findingOf } from '../../../../../tests/validator/findingsOf';
import { provesEveryCode } from '../../../../../tests/validator/provesEveryCode';
import { checkPermissions } from '../checkPermissions';
import type { Permissions } from '../types';
import { access } from './access';

const good: Permissions = { reading: true, spotTrading: true, withdrawals: false, ipRestricted: true, now: 0 };
const unknown = { reading: undefined, spotTrading: undefined, withdrawals: undefined, ipRestricted: undefined };

describe('access of a key', () => {
  provesEveryCode(access, checkPermissions, {
    'permissions.reading_off': { ...good, reading: false },
    'permissions.withdrawals_on': { ...good, withdrawals: true },
    'permissions.unrestricted': { ...good, ipRestricted: false },
    'permissions.not_told': { ...good, reading: undefined },
  });

  it('makes nothing wrong of what is not told', () => {
    expect(checkPermissions({ ...unknown, now: 0 }).verdict).toBe('not_checkable');
  });

  it('counts what is not told', () => {
    const report = checkPermissions({ ...good, ...unknown, spotTrading: true });
    expect(findingOf(report, 'permissions.not_told').params).toEqual({ count: 3 });
  });

  it('names the permissions as the place of all that it finds', () => {
    const { findings } = checkPermissions({
      ...unknown,
      reading: false,
      withdrawals: true,
      ipRestricted: false,
      now: 0,
    });
    const places = findings.filter(({ code }) => code in access.codes).map(({ field }) => field);
    expect(places).toEqual(['permissions', 'permissions', 'permissions', 'permissions']);
  });

  it('calls a key wrong that may withdraw, although it works', () => {
    expect(checkPermissions({ ...good, withdrawals: true }).verdict).toBe('wrong');
  });

  it('warns of a key that is open to every address although it works today', () => {
    expect(checkPermissions({ ...good, ipRestricted: false }).verdict).toBe('suspicious');
  });
});
