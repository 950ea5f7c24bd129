import { type Draft, defineRule } from '../../rule';
import { LIST_FIELDS, type Lists } from '../lists';

/** What a box holds at all: nothing, no address, or words beside the addresses. */
export const contents = defineRule({
  codes: {
    'whitelist.platform_list_empty': { severity: 'info', href: '/auth-invalid/#ip-whitelist-copy' },
    'whitelist.binance_list_empty': { severity: 'info', href: '/auth-invalid/#ip-whitelist-open-key' },
    'whitelist.no_address': {
      severity: 'wrong',
      href: '/auth-invalid/#ip-whitelist-copy',
      causes: { ip_list_malformed: 'hints' },
    },
    'whitelist.other_text': { severity: 'info' },
  },
  check(lists: Lists) {
    const drafts: Draft<
      'whitelist.platform_list_empty' | 'whitelist.binance_list_empty' | 'whitelist.no_address' | 'whitelist.other_text'
    >[] = [];
    if (lists.platform.empty && lists.binance.empty) return drafts;
    for (const [field, which] of LIST_FIELDS) {
      const { empty, addresses, refused, words } = lists[which];
      if (empty) drafts.push({ code: `whitelist.${field}_empty`, field });
      else if (addresses.length + refused.length === 0) drafts.push({ code: 'whitelist.no_address', field });
      else if (words > 0) drafts.push({ code: 'whitelist.other_text', field, params: { count: words } });
    }
    return drafts;
  },
});
