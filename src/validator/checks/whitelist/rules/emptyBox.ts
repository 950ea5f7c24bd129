import { defineRule } from '../../../engine/rule';
import { LIST_FIELDS, type Lists } from '../lists';

/**
 * One box is filled and the other is not. A remark only, and the last one: a good list is no worse for standing alone,
 * there is just nothing to compare it with.
 */
export const emptyBox = defineRule({
  codes: {
    'whitelist.platform_list_empty': { severity: 'info', href: '/auth-invalid/#ip-whitelist-copy' },
    'whitelist.binance_list_empty': { severity: 'info', href: '/auth-invalid/#ip-whitelist-open-key' },
  },
  check(lists: Lists) {
    if (lists.platform.empty && lists.binance.empty) return [];
    return LIST_FIELDS.filter(([, which]) => lists[which].empty).map(([field]) => {
      return { code: `whitelist.${field}_empty` as const, field };
    });
  },
});
