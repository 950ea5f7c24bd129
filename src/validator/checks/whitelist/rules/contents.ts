import { type Draft, defineRule } from '../../../engine/rule';
import { LIST_FIELDS, type Lists } from '../lists';

/** What a box with text in it holds: no address, or words beside the addresses. */
export const contents = defineRule({
  codes: {
    'whitelist.no_address': {
      severity: 'wrong',
      href: '/auth-invalid/#ip-whitelist-copy',
      causes: { ip_list_malformed: 'hints' },
    },
    'whitelist.other_text': { severity: 'info' },
  },
  check(lists: Lists) {
    const drafts: Draft<'whitelist.no_address' | 'whitelist.other_text'>[] = [];
    for (const [field, which] of LIST_FIELDS) {
      const { empty, addresses, refused, words } = lists[which];
      if (empty) continue;
      if (addresses.length + refused.length === 0) drafts.push({ code: 'whitelist.no_address', field });
      else if (words > 0) drafts.push({ code: 'whitelist.other_text', field, params: { count: words } });
    }
    return drafts;
  },
});
