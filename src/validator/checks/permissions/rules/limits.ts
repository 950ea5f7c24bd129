import { defineRule } from '../../../engine/rule';
import type { Permissions } from '../types';

/**
 * What no list of permissions can show. A wrong address list, because the call that fetches the answer comes from the
 * same address and is refused with -2015; identity verification, because the answer has no field for it.
 * Source: Binance Wallet API, API key permission.
 */
export const limits = defineRule({
  codes: {
    'permissions.cannot_show_addresses': {
      severity: 'info',
      href: '/auth-invalid/#ip-whitelist',
      facts: ['permissions_limits'],
    },
    'permissions.cannot_show_identity': {
      severity: 'info',
      href: '/auth-invalid/#identity-verification',
      facts: ['permissions_limits'],
    },
  },
  check: (_permissions: Permissions) => [
    { code: 'permissions.cannot_show_addresses' },
    { code: 'permissions.cannot_show_identity' },
  ],
});
