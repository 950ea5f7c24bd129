import { ADDRESS_LIST, PERMISSIONS } from '../causeGroups';
import type { ErrorRow } from '../errorRow';

/** What programs print themselves, without any number of Binance. */
export const TOOL_TEXTS = {
  keys_missing: {
    codes: [],
    texts: [
      'requires apiKey',
      'requires secret credential',
      'API keys are required',
      // binance-api-node, when one of the two is empty.
      'You need to pass an API key and secret',
    ],
    hosts: 'any',
    severity: 'wrong',
    allows: ['key_not_loaded'],
    rulesOut: [...PERMISSIONS, ...ADDRESS_LIST],
    whose: 'reader',
    href: '/new-key/#enter',
    facts: ['spot_api_docs'],
  },
  auth_invalid: {
    codes: [],
    texts: ['api auth invalid', 'auth invalid'],
    hosts: 'any',
    severity: 'info',
    // The causes that XChainer's own article names for it; see VAGUE in weights/errors.ts.
    allows: [...PERMISSIONS, ...ADDRESS_LIST],
    rulesOut: [],
    whose: 'reader',
    href: '/auth-invalid/#trading-permission',
    facts: ['seed'],
  },
  key_not_ascii: {
    codes: [],
    texts: [
      "'latin-1' codec can't encode character",
      'Cannot convert argument to a ByteString',
      'Invalid character in header content',
    ],
    hosts: 'any',
    severity: 'suspicious',
    allows: ['key_copied_wrong'],
    rulesOut: [...PERMISSIONS, ...ADDRESS_LIST, 'key_secret_swapped'],
    whose: 'reader',
    href: '/auth-invalid/#keys-compare',
    facts: ['look_alike_letters'],
  },
  page_instead: {
    codes: [],
    texts: ['is not valid JSON'],
    hosts: 'any',
    severity: 'info',
    allows: ['client_bug', 'rate_limited_or_banned', 'restricted_location', 'binance_side'],
    rulesOut: [],
    whose: 'platform',
    href: '/auth-invalid/#other-platform',
    facts: ['blocked_page'],
  },
  program_refused: {
    codes: [],
    texts: ['Check API key and Network connection'],
    hosts: 'any',
    severity: 'info',
    allows: [
      ...PERMISSIONS,
      ...ADDRESS_LIST,
      'key_copied_wrong',
      'key_not_loaded',
      'key_deleted',
      'wrong_site',
      'wrong_environment',
      'other_permission_off',
    ],
    rulesOut: [],
    whose: 'reader',
    href: '/auth-invalid/#which-cause',
    facts: ['spot_errors'],
  },
} as const satisfies Record<string, ErrorRow>;
