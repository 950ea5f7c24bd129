import type { Flow } from './graph';
import { check, done, isItGone, look, mend, NEW_PAIR, OLD_KEY, SECRET, SOLVED, SUPPORT, TO_MESSAGE } from './nodes';

/** The keys: what can be compared first, then a new pair beside the old one, which goes last. */
export const keys = {
  id: 'keys',
  start: 'key_compared',
  reaches: ['key_copied_wrong', 'key_secret_swapped', 'key_not_loaded', 'secret_wrong'],
  nodes: {
    key_compared: check('key_compared', 'KeyCheck', '/auth-invalid/#keys-compare', {
      differs: 'key_wrong',
      same: 'secret',
      unknown: 'look_key',
    }),
    key_wrong: {
      kind: 'cause',
      causes: ['key_copied_wrong', 'key_secret_swapped', 'key_not_loaded'],
      href: '/auth-invalid/#keys-compare',
      answers: mend('copy_key'),
    },
    copy_key: { kind: 'fix', href: '/auth-invalid/#keys-compare', answers: done('after_key') },
    after_key: isItGone('solved', 'secret', 'to_message'),
    secret: SECRET,
    new_pair: NEW_PAIR,
    after_pair: isItGone('old_key', 'support', 'to_message'),
    old_key: OLD_KEY,
    look_key: look('/auth-invalid/#keys-compare', 'key_compared'),
    support: SUPPORT,
    to_message: TO_MESSAGE,
    solved: SOLVED,
  },
} as const satisfies Flow;
