import { defineRule } from '../../../engine/rule';
import { LIST_FIELDS, type Lists } from '../lists';

/** How many addresses a key takes. Source: XChainer article (2022-05-30), mrd-indicators.com, IP whitelist. */
export const MOST_ADDRESSES = 30;

export const limit = defineRule({
  codes: {
    'whitelist.more_than_30': {
      severity: 'wrong',
      href: '/auth-invalid/#ip-whitelist-remove',
      causes: { ip_list_malformed: 'shows' },
      facts: ['thirty_addresses'],
    },
  },
  check: (lists: Lists) =>
    LIST_FIELDS.flatMap(([field, which]) => {
      const count = lists[which].distinct.length;
      if (count <= MOST_ADDRESSES) return [];
      return [{ code: 'whitelist.more_than_30' as const, field, params: { count, limit: MOST_ADDRESSES } }];
    }),
});
