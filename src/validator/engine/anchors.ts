/**
 * The places of the site that a finding or a cause may send its reader to, in their English form.
 * Components put the locale in front. A test of the content compares this list with the built pages.
 */
export const ANCHORS = {
  '/auth-invalid/': [
    'which-cause',
    'outage',
    'worked-before',
    'trading-permission',
    'trading-permission-tick',
    'trading-permission-save',
    'trading-permission-xchainer',
    'ip-whitelist',
    'ip-whitelist-copy',
    'ip-whitelist-open-key',
    'ip-whitelist-remove',
    'ip-whitelist-paste',
    'ip-whitelist-confirm-save',
    'ip-whitelist-xchainer',
    'identity-verification',
    'identity-states',
    'keys',
    'keys-compare',
    'other-causes',
    'other-sites',
    'other-platform',
    'fixed',
    'still-there',
  ],
  '/new-key/': ['before', 'create', 'restrict', 'permissions', 'enter', 'old-key'],
  '/privacy/': [],
} as const;

type Page = keyof typeof ANCHORS;

/** Site path of a page or of one of its anchors, such as `/auth-invalid/#keys`; a misspelt one does not compile. */
export type Href = { [P in Page]: P | `${P}#${(typeof ANCHORS)[P][number]}` }[Page];
