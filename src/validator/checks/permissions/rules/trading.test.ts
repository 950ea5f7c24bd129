import { describe, expect, it } from 'vitest';
import { diagnosed } from '../../../../../tests/validator/diagnosed';
import { codesOf, findingOf } from '../../../../../tests/validator/findingsOf';
import { provesEveryCode } from '../../../../../tests/validator/provesEveryCode';
import { checkPermissions } from '../checkPermissions';
import type { Permissions } from '../types';
import { trading } from './trading';

const DAY = 24 * 60 * 60 * 1000;
const now = Date.UTC(2026, 10, 22, 12);
const good: Permissions = { reading: true, spotTrading: true, withdrawals: false, ipRestricted: true, now };

describe('trading tick', () => {
  provesEveryCode(trading, checkPermissions, {
    'permissions.trading_on': good,
    'permissions.trading_off': { ...good, spotTrading: false },
    'permissions.trading_expires': { ...good, tradingExpires: now + DAY },
    'permissions.trading_expired': { ...good, tradingExpires: now - DAY },
  });

  it.each([
    [now + 9 * DAY, '2026-12-01', 9],
    [now + 1, '2026-11-22', 1],
    [now + DAY + 1, '2026-11-23', 2],
  ])('tells on which day it expires and how many days are left (%#)', (tradingExpires, date, days) => {
    const { params } = findingOf(checkPermissions({ ...good, tradingExpires }), 'permissions.trading_expires');
    expect(params).toEqual({ date, days, count: days });
  });

  it('is expired at the very moment', () => {
    expect(codesOf(checkPermissions({ ...good, tradingExpires: now }))[0]).toBe('permissions.trading_expired');
  });

  it('that expires still works today', () => {
    expect(codesOf(checkPermissions({ ...good, tradingExpires: now + DAY }))).toContain('permissions.trading_on');
  });

  it('that has expired is not called on', () => {
    expect(codesOf(checkPermissions({ ...good, tradingExpires: now - 1 }))).not.toContain('permissions.trading_on');
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 9e15])('has no date that a calendar cannot hold (%s)', (time) => {
    expect(checkPermissions({ ...good, tradingExpires: time }).verdict).toBe('ok');
    expect(checkPermissions({ ...good, tradingExpires: now, now: time }).verdict).toBe('ok');
  });

  it('rules the first cause out when it is there', () => {
    const { causes } = diagnosed([checkPermissions(good)]);
    expect(causes.find(({ id }) => id === 'spot_trading_off')?.likelihood).toBe('ruled_out');
  });
});
