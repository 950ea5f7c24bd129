import { defineRule } from '../../../engine/rule';
import { entry, entryCodes } from '../entryCodes';
import { fewOfEachKind, MORE_LIKE_THIS } from '../fewDrafts';
import { LIST_FIELDS, type Lists } from '../lists';
import { REFUSALS } from '../refusals';

/**
 * Entries that were meant as an address and are none, or may be two. None of them is put into the corrected list.
 * Binance says nothing official of IPv6 or networks on binance.com, so those are doubtful rather than wrong.
 */
export const refused = defineRule({
  codes: {
    ...entryCodes(REFUSALS, 'wrong'),
    'whitelist.key_pasted': { severity: 'wrong', href: '/auth-invalid/#ip-whitelist-copy' },
    'whitelist.network': entry('suspicious'),
    'whitelist.ipv6': { ...entry('suspicious'), facts: ['ipv6_unconfirmed'] },
    'whitelist.leading_zero': entry('suspicious'),
    ...MORE_LIKE_THIS,
  },
  check: (lists: Lists) =>
    LIST_FIELDS.flatMap(([field, which]) =>
      fewOfEachKind(
        REFUSALS,
        lists[which].refused,
        ({ refusal }) => [refusal],
        ({ span, written = '' }, refusal) => {
          return { code: `whitelist.${refusal}` as const, field, span, params: { written } };
        },
      ),
    ),
});
