import { done, mend } from './answers';
import type { FlowNode } from './graph';
import { KEY_DAMAGED, KEY_GOOD } from './prefills';

/** The nodes that stand in more than one flow, with the same ways on. */

export const KEY_TEXT: FlowNode = {
  kind: 'check',
  checker: 'KeyCheck',
  href: '/auth-invalid/#keys-compare',
  answers: [
    { id: 'damaged', to: 'key_wrong', prefill: KEY_DAMAGED },
    { id: 'key_good', to: 'secret', prefill: KEY_GOOD },
    { id: 'unknown', to: 'secret' },
  ],
};

export const SECRET: FlowNode = {
  kind: 'cause',
  causes: ['secret_wrong'],
  href: '/auth-invalid/#keys',
  answers: mend('new_pair'),
};

export const NEW_PAIR: FlowNode = { kind: 'fix', href: '/new-key/#create', answers: done('after_pair') };

export const OLD_KEY: FlowNode = {
  kind: 'fix',
  loses: 'old_key',
  href: '/new-key/#old-key',
  answers: [
    { id: 'deleted', to: 'solved' },
    { id: 'kept', to: 'solved', harmless: true },
  ],
};

/** After a step: what the account shows now. Only where each answer leads differs. */
export function isItGone(gone: string, still: string, other: string): FlowNode {
  return {
    kind: 'verify',
    href: '/auth-invalid/#fixed',
    answers: [
      { id: 'gone', to: gone },
      { id: 'still', to: still },
      { id: 'other', to: other },
    ],
  };
}

export const SOLVED: FlowNode = { kind: 'done', tone: 'ok', href: '/auth-invalid/#fixed', answers: [] };

export const SUPPORT: FlowNode = { kind: 'done', tone: 'help', href: '/auth-invalid/#still-there', answers: [] };

/** Ends of one cause's flow: another section of the article goes on. */

export const TO_KEYS: FlowNode = { kind: 'done', tone: 'next', href: '/auth-invalid/#keys', answers: [] };

export const TO_MESSAGE: FlowNode = { kind: 'done', tone: 'next', href: '/auth-invalid/#which-cause', answers: [] };
