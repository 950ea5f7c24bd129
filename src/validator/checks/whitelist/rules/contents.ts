import { type Draft, defineRule } from '../../../engine/rule';
import { LIST_FIELDS, type Lists } from '../lists';

/** What a box with text in it holds: far too much, no address, or words beside the addresses. */
export const contents = defineRule({
  codes: {
    'whitelist.too_long': { severity: 'wrong', href: '/auth-invalid/#ip-whitelist-copy' },
    'whitelist.no_address': {
      severity: 'wrong',
      href: '/auth-invalid/#ip-whitelist-copy',
      causes: { ip_list_malformed: 'hints' },
    },
    'whitelist.other_text': { severity: 'info' },
  },
  check(lists: Lists) {
    const drafts: Draft<'whitelist.too_long' | 'whitelist.no_address' | 'whitelist.other_text'>[] = [];
    for (const [field, which] of LIST_FIELDS) {
      const { empty, tooLong, addresses, refused, words } = lists[which];
      if (empty) continue;
      if (tooLong) drafts.push({ code: 'whitelist.too_long', field });
      else if (addresses.length + refused.length === 0) drafts.push({ code: 'whitelist.no_address', field });
      else if (words > 0) drafts.push({ code: 'whitelist.other_text', field, params: { count: words } });
    }
    return drafts;
  },
});
