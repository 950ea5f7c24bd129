import type { Flow } from './graph';
import { check, done, isItGone, look, mend, SOLVED, TO_IDENTITY, TO_MESSAGE } from './nodes';

/** Cause 2 of the article: compare, replace in one go, confirm and save, let XChainer try. */
export const ipWhitelist = {
  id: 'ip_whitelist',
  start: 'list_equal',
  reaches: ['ip_not_whitelisted', 'ip_list_malformed'],
  nodes: {
    list_equal: check('list_equal', 'WhitelistCheck', '/auth-invalid/#ip-whitelist-copy', {
      same: 'list_saved',
      unrestricted: 'copy_list',
      differs: 'list_wrong',
      unknown: 'look_list',
    }),
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
    after_list: isItGone('solved', 'to_identity', 'to_message'),
    look_list: look('/auth-invalid/#ip-whitelist-copy', 'list_equal'),
    to_identity: TO_IDENTITY,
    to_message: TO_MESSAGE,
    solved: SOLVED,
  },
} as const satisfies Flow;
