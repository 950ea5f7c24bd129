import { done, mend } from './answers';
import type { Flow } from './graph';
import { isItGone, SOLVED, TO_KEYS, TO_MESSAGE } from './nodes';
import { LISTS_DIFFER, LISTS_EQUAL } from './prefills';

/** Cause 2 of the article: compare, replace in one go, confirm and save, let XChainer try. */
export const ipWhitelist = {
  id: 'ip_whitelist',
  start: 'addresses',
  reaches: ['ip_not_whitelisted', 'ip_list_malformed'],
  nodes: {
    addresses: {
      kind: 'check',
      checker: 'WhitelistCheck',
      href: '/auth-invalid/#ip-whitelist-copy',
      answers: [
        { id: 'equal', to: 'list_saved', prefill: LISTS_EQUAL },
        { id: 'differ', to: 'list_wrong', prefill: LISTS_DIFFER },
        { id: 'unknown', to: 'copy_list' },
      ],
    },
    list_wrong: {
      kind: 'cause',
      causes: ['ip_not_whitelisted', 'ip_list_malformed'],
      href: '/auth-invalid/#ip-whitelist',
      answers: mend('copy_list'),
    },
    copy_list: { kind: 'fix', href: '/auth-invalid/#ip-whitelist-copy', answers: done('replace_list') },
    replace_list: {
      kind: 'fix',
      loses: 'address_list',
      href: '/auth-invalid/#ip-whitelist-remove',
      answers: done('list_saved'),
    },
    list_saved: { kind: 'fix', href: '/auth-invalid/#ip-whitelist-confirm-save', answers: done('try_list') },
    try_list: { kind: 'fix', href: '/auth-invalid/#ip-whitelist-xchainer', answers: done('after_list') },
    after_list: isItGone('solved', 'to_keys', 'to_message'),
    to_keys: TO_KEYS,
    to_message: TO_MESSAGE,
    solved: SOLVED,
  },
} as const satisfies Flow;
