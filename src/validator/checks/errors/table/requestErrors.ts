import { ADDRESS_LIST, PERMISSIONS } from '../causeGroups';
import type { ErrorRow } from '../errorRow';

/** The request itself was malformed: nothing that a reader can mend. */
export const REQUEST_ERRORS = {
  illegal_characters: {
    codes: [-1100],
    texts: ['Illegal characters found in a parameter', 'Illegal characters found in parameter'],
    hosts: 'any',
    severity: 'wrong',
    allows: ['client_bug', 'ipv6_egress'],
    rulesOut: [...PERMISSIONS, 'clock_skew', 'restricted_location'],
    whose: 'platform',
    href: '/auth-invalid/#other-platform',
    facts: ['spot_errors', 'ipv6_us'],
  },
  bad_parameter: {
    codes: [-1101, -1102, -1103, -1104, -1105, -1106, -1108, -1131],
    groups: [
      [-1111, -1110],
      [-1121, -1114],
      [-1139, -1127],
    ],
    texts: ['Mandatory parameter', 'recvWindow must be less than 60000'],
    hosts: 'any',
    severity: 'wrong',
    allows: ['client_bug'],
    rulesOut: [...PERMISSIONS, 'clock_skew', 'restricted_location'],
    whose: 'platform',
    href: '/auth-invalid/#other-platform',
    facts: ['spot_errors'],
  },
  request_check_failed: {
    codes: [100001003],
    texts: [],
    hosts: 'sapi',
    severity: 'info',
    allows: ['client_bug'],
    rulesOut: ['kyc_not_verified', 'clock_skew'],
    whose: 'platform',
    href: '/auth-invalid/#other-platform',
    facts: ['ccxt_errors'],
  },
  not_about_the_key: {
    codes: [-1013, -2013, -2026, -9000],
    groups: [
      [-1015, -1014],
      [-2016, -2016],
      [-2028, -2018],
    ],
    texts: ['Filter failure', 'Too many new orders'],
    hosts: 'any',
    severity: 'info',
    allows: [],
    rulesOut: [...PERMISSIONS, ...ADDRESS_LIST, 'key_deleted', 'wrong_site'],
    whose: 'platform',
    href: '/auth-invalid/#still-there',
    facts: ['spot_errors', 'futures_errors', 'ccxt_errors'],
  },
} as const satisfies Record<string, ErrorRow>;
