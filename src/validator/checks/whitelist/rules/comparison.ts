import { defineRule } from '../../../engine/rule';
import type { ParsedList } from '../entries';
import { fewDrafts, MORE_LIKE_THIS } from '../fewDrafts';
import type { Lists } from '../lists';

/**
 * The two lists against each other. The order does not matter. Platforms change their addresses, and one that is
 * missing makes the key fail from that server only, so the error comes and goes.
 * Source: mrd-indicators.com, IP whitelist; ccxt#18653 (2023-07-26).
 */
export const comparison = defineRule({
  codes: {
    'whitelist.address_missing': {
      severity: 'wrong',
      href: '/auth-invalid/#ip-whitelist-paste',
      causes: { ip_not_whitelisted: 'shows' },
      facts: ['list_rotates', 'confirm_and_save'],
    },
    'whitelist.address_extra': {
      severity: 'suspicious',
      href: '/auth-invalid/#ip-whitelist-remove',
      facts: ['list_rotates', 'list_per_key'],
    },
    'whitelist.lists_match': {
      severity: 'ok',
      href: '/auth-invalid/#ip-whitelist-confirm-save',
      // A key with an address list keeps its tick, and is not deleted for want of one.
      causes: {
        ip_not_whitelisted: 'weakens',
        ip_list_malformed: 'weakens',
        trading_permission_expired: 'weakens',
        key_deleted: 'weakens',
      },
      facts: ['list_per_key'],
    },
    ...MORE_LIKE_THIS,
  },
  check(lists: Lists) {
    if (!lists.comparable) return [];
    const missing = notIn(lists.platform, lists.wanted, lists.present);
    const extra = notIn(lists.binance, lists.present, lists.wanted);
    if (missing.length + extra.length === 0) {
      return lists.wanted.size > 0 ? [{ code: 'whitelist.lists_match', params: { count: lists.wanted.size } }] : [];
    }
    return [
      ...fewDrafts(missing, ({ address, span }) => {
        return { code: 'whitelist.address_missing', field: 'platform_list', span, params: { address } };
      }),
      ...fewDrafts(extra, ({ address, span }) => {
        return { code: 'whitelist.address_extra', field: 'binance_list', span, params: { address } };
      }),
    ];
  },
});

/** Entries of a list whose address the other one lacks, each address once. */
function notIn({ distinct }: ParsedList, own: ReadonlySet<string>, other: ReadonlySet<string>) {
  return distinct.filter(({ address }) => own.has(address) && !other.has(address));
}
