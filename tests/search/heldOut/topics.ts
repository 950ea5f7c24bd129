import {
  checker,
  error,
  FIXED,
  IDENTITY,
  KEYS,
  LIST,
  newKey,
  OTHER,
  privacy,
  SUPPORT,
  TRADING,
  WORKED,
} from '../queries/types';

const SITES = ['/auth-invalid/#other-sites', OTHER, checker('key')];

/** What a stranger may be after, and the places that would serve: fixed before the search was first asked. */
export const TOPICS = {
  code2015: [error('rejected-key')],
  code2014: [error('key-format')],
  code2008: [error('key-unknown')],
  code1022: [error('bad-signature')],
  code1021: [error('clock'), '/auth-invalid/#other-platform'],
  code1003: [error('too-many-requests'), '/auth-invalid/#other-platform'],
  article: ['/auth-invalid/', '/', error('auth-invalid'), '/auth-invalid/#which-cause'],
  spot: [TRADING, `${TRADING}-tick`, newKey('permissions'), checker('permissions'), WORKED],
  list: [LIST, `${LIST}-paste`, newKey('restrict'), checker('whitelist')],
  identity: [IDENTITY, error('identity-rejected'), checker('verification')],
  keyGone: [WORKED, newKey('before'), '/new-key/'],
  newKey: ['/new-key/', newKey('create')],
  copied: [KEYS, `${KEYS}-compare`, newKey('enter'), checker('key')],
  secretLost: [newKey('before'), newKey('create'), KEYS],
  testnet: SITES,
  otherSite: SITES,
  futures: ['/auth-invalid/#other-limits', OTHER, error('futures-limited'), error('futures-order-filter')],
  withdrawals: [newKey('permissions'), TRADING, checker('permissions')],
  locked: [
    error('keys-locked'),
    error('account-banned'),
    error('action-disabled'),
    '/auth-invalid/#other-limits',
    OTHER,
  ],
  subAccount: [newKey('create'), OTHER],
  country: [error('restricted-location'), error('country-blocked'), '/auth-invalid/#other-platform'],
  fixed: [FIXED],
  support: [SUPPORT],
  privacy: ['/privacy/', privacy('what-happens'), privacy('feedback-data')],
  walk: ['/find-the-cause/', '/find-the-cause/#walk', '/auth-invalid/#which-cause'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Topic = keyof typeof TOPICS;
