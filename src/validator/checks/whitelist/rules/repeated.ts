import { defineRule } from '../../../engine/rule';
import { fewDrafts, MORE_LIKE_THIS } from '../fewDrafts';
import { LIST_FIELDS, type Lists } from '../lists';

/** An address that stands in one list more than once. Harmless for the key, but it takes one of the 30 places. */
export const repeated = defineRule({
  codes: {
    'whitelist.duplicate': { severity: 'info', href: '/auth-invalid/#ip-whitelist-paste', facts: ['thirty_addresses'] },
    ...MORE_LIKE_THIS,
  },
  check: (lists: Lists) =>
    LIST_FIELDS.flatMap(([field, which]) =>
      fewDrafts(lists[which].repeats, ({ address, span }) => {
        return { code: 'whitelist.duplicate' as const, field, span, params: { address } };
      }),
    ),
});
