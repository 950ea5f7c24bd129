import { describe, expect, it } from 'vitest';
import { codesOf } from '../../../../../tests/validator/findingsOf';
import { provesEveryCode } from '../../../../../tests/validator/provesEveryCode';
import { checkPermissions, checkPermissionsText } from '../checkPermissions';
import type { Permissions } from '../types';
import { limits } from './limits';

const good: Permissions = { reading: true, spotTrading: true, withdrawals: false, ipRestricted: true, now: 0 };

describe('limits of a list of permissions', () => {
  provesEveryCode(limits, checkPermissions, {
    'permissions.cannot_show_addresses': good,
    'permissions.cannot_show_identity': good,
  });

  it('are told of a pasted answer, too', () => {
    expect(codesOf(checkPermissionsText('{"enableReading":true}', 0))).toEqual(
      expect.arrayContaining(['permissions.cannot_show_addresses', 'permissions.cannot_show_identity']),
    );
  });
});
