import { done, mend, outcomes } from './answers';
import type { Flow } from './graph';
import { KEY_DAMAGED, KEY_GOOD } from './prefills';

/** The keys: what can be compared first, then a new pair beside the old one, which goes last. */
export const keys = {
  id: 'keys',
  start: 'key_text',
  reaches: ['key_copied_wrong', 'key_secret_swapped', 'key_not_loaded', 'secret_wrong'],
  nodes: {
    key_text: {
      kind: 'check',
      checker: 'KeyCheck',
      href: '/auth-invalid/#keys-compare',
      answers: [
        { id: 'damaged', to: 'key_wrong', prefill: KEY_DAMAGED },
        { id: 'key_good', to: 'secret', prefill: KEY_GOOD },
        { id: 'unknown', to: 'secret' },
      ],
    },
    key_wrong: {
      kind: 'cause',
      causes: ['key_copied_wrong', 'key_secret_swapped', 'key_not_loaded'],
      href: '/auth-invalid/#keys-compare',
      answers: mend('copy_key'),
    },
    copy_key: { kind: 'fix', href: '/auth-invalid/#keys-compare', answers: done('after_key') },
    after_key: { kind: 'verify', href: '/auth-invalid/#fixed', answers: outcomes('solved', 'secret', 'to_message') },
    secret: { kind: 'cause', causes: ['secret_wrong'], href: '/auth-invalid/#keys', answers: mend('new_pair') },
    new_pair: { kind: 'fix', href: '/new-key/#create', answers: done('after_pair') },
    after_pair: { kind: 'verify', href: '/auth-invalid/#fixed', answers: outcomes('old_key', 'support', 'to_message') },
    old_key: {
      kind: 'fix',
      loses: 'old_key',
      href: '/new-key/#old-key',
      answers: [
        { id: 'deleted', to: 'solved' },
        { id: 'kept', to: 'solved', harmless: true },
      ],
    },
    support: { kind: 'done', tone: 'help', href: '/auth-invalid/#still-there', answers: [] },
    to_message: { kind: 'done', tone: 'next', href: '/auth-invalid/#which-cause', answers: [] },
    solved: { kind: 'done', tone: 'ok', href: '/auth-invalid/#fixed', answers: [] },
  },
} as const satisfies Flow;
