import type { Flow } from './graph';
import { check, done, isItGone, look, mend, SOLVED, SUPPORT, TO_KEYS, TO_MESSAGE } from './nodes';

/** Cause 3 of the article: the key one has comes first, and stays. */
export const identity = {
  id: 'identity',
  start: 'account_banner',
  reaches: ['kyc_not_verified'],
  nodes: {
    account_banner: check('account_banner', 'VerificationCheck', '/auth-invalid/#identity-states', {
      none: 'to_keys',
      restricted: 'limits',
      identity: 'kyc',
      unknown: 'look_identity',
    }),
    kyc: {
      kind: 'cause',
      causes: ['kyc_not_verified'],
      href: '/auth-invalid/#identity-verification',
      answers: mend('verify_again'),
    },
    verify_again: { kind: 'fix', href: '/auth-invalid/#identity-states', answers: done('wait_review') },
    wait_review: { kind: 'fix', href: '/auth-invalid/#identity-states', answers: done('try_verified') },
    try_verified: { kind: 'fix', href: '/auth-invalid/#identity-verification', answers: done('after_kyc') },
    after_kyc: isItGone('solved', 'to_keys', 'to_message'),
    look_identity: look('/auth-invalid/#identity-states', 'account_banner'),
    limits: {
      kind: 'cause',
      causes: ['account_or_symbol_restricted', 'api_trading_locked'],
      href: '/auth-invalid/#other-causes',
      answers: mend('support'),
    },
    to_keys: TO_KEYS,
    to_message: TO_MESSAGE,
    support: SUPPORT,
    solved: SOLVED,
  },
} as const satisfies Flow;
