import { done, mend } from './answers';
import type { Flow } from './graph';
import { isItGone, SOLVED, TO_KEYS, TO_MESSAGE } from './nodes';
import { NOT_VERIFIED, UNDER_REVIEW, VERIFIED } from './prefills';

/** Cause 3 of the article: the key one has comes first, a new pair only when that does not help. */
export const identity = {
  id: 'identity',
  start: 'identity',
  reaches: ['kyc_not_verified'],
  nodes: {
    identity: {
      kind: 'check',
      checker: 'VerificationCheck',
      href: '/auth-invalid/#identity-states',
      answers: [
        { id: 'verified', to: 'to_keys', prefill: VERIFIED },
        { id: 'unknown', to: 'to_keys', prefill: ['verification.not_sure'] },
        { id: 'not_verified', to: 'kyc', prefill: [...NOT_VERIFIED, ...UNDER_REVIEW] },
      ],
    },
    kyc: {
      kind: 'cause',
      causes: ['kyc_not_verified'],
      href: '/auth-invalid/#identity-verification',
      answers: mend('review'),
    },
    review: {
      kind: 'question',
      href: '/auth-invalid/#identity-states',
      answers: [
        { id: 'no', to: 'verify_again' },
        { id: 'unknown', to: 'verify_again' },
        { id: 'yes', to: 'wait_review' },
      ],
    },
    verify_again: { kind: 'fix', href: '/auth-invalid/#identity-states', answers: done('wait_review') },
    wait_review: { kind: 'fix', href: '/auth-invalid/#identity-states', answers: done('try_verified') },
    try_verified: { kind: 'fix', href: '/auth-invalid/#identity-verification', answers: done('after_kyc') },
    after_kyc: isItGone('solved', 'to_pair', 'to_message'),
    to_pair: { kind: 'done', tone: 'next', href: '/new-key/#before', answers: [] },
    to_keys: TO_KEYS,
    to_message: TO_MESSAGE,
    solved: SOLVED,
  },
} as const satisfies Flow;
