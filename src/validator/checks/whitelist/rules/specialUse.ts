import { type CodeEntry, defineRule } from '../../../engine/rule';
import { fewOfEachKind, MORE_LIKE_THIS } from '../fewDrafts';
import { LIST_FIELDS, type Lists } from '../lists';

/**
 * Good addresses that no server on the internet has, so Binance can never see a request from them (RFC 1918, 1122,
 * 5771, 5737 and the registry of special addresses). An address of a manual may mean that an example was copied.
 */
export const specialUse = defineRule({
  codes: {
    'whitelist.private_address': entry('wrong'),
    'whitelist.loopback_address': entry('wrong'),
    'whitelist.unspecified_address': entry('wrong'),
    'whitelist.multicast_address': entry('wrong'),
    'whitelist.reserved_address': entry('wrong'),
    'whitelist.documentation_address': entry('suspicious'),
    ...MORE_LIKE_THIS,
  },
  check: (lists: Lists) =>
    LIST_FIELDS.flatMap(([field, which]) =>
      fewOfEachKind(
        SPECIAL,
        lists[which].addresses,
        ({ use }) => (use === 'public' ? [] : [use]),
        ({ address, span }, use) => {
          return { code: `whitelist.${use}_address` as const, field, span, params: { address } };
        },
      ),
    ),
});

const SPECIAL = ['private', 'loopback', 'unspecified', 'multicast', 'reserved', 'documentation'] as const;

function entry(severity: 'wrong' | 'suspicious'): CodeEntry {
  return { severity, href: '/auth-invalid/#ip-whitelist-copy', causes: { ip_list_malformed: 'hints' } };
}
