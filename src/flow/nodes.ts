import type { Href, QuestionId } from '../validator';
import type { Answer, CheckerName, FlowNode, Ways } from './graph';

/** How nodes are made, and the nodes that stand in more than one flow with the same ways on. */

/** A question of the validator, and where its answers lead. */
export function ask<Id extends QuestionId>(question: Id, href: Href, ways: Ways<Id>): FlowNode {
  return { kind: 'question', question, href, answers: toAnswers(ways) };
}

/** The same with a checker that can tell. */
export function check<Id extends QuestionId>(question: Id, checker: CheckerName, href: Href, ways: Ways<Id>): FlowNode {
  return { kind: 'check', question, checker, href, answers: toAnswers(ways) };
}

function toAnswers(ways: Readonly<Record<string, string>>): readonly Answer[] {
  return Object.entries(ways).map(([id, to]) => ({ id, to }));
}

/** The one way on from a step that the reader has done. */
export function done(to: string): readonly Answer[] {
  return [{ id: 'done', to }];
}

/** The one way on from a cause to what mends it. */
export function mend(to: string): readonly Answer[] {
  return [{ id: 'mend', to }];
}

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

/** For who did not know: how to look, before anything is changed. Who has looked answers the question anew. */
export function look(href: Href, back: string): FlowNode {
  return { kind: 'verify', href, answers: [{ id: 'looked', to: back }] };
}

/** Only who has compared the API key gets here, so it comes after a look. */
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

export const SOLVED: FlowNode = { kind: 'done', tone: 'ok', href: '/auth-invalid/#fixed', answers: [] };

export const SUPPORT: FlowNode = { kind: 'done', tone: 'help', href: '/auth-invalid/#still-there', answers: [] };

/** Ends of one cause's flow: another section of the article goes on. */

export const TO_KEYS: FlowNode = { kind: 'done', tone: 'next', href: '/auth-invalid/#keys', answers: [] };

export const TO_ADDRESSES: FlowNode = { kind: 'done', tone: 'next', href: '/auth-invalid/#ip-whitelist', answers: [] };

export const TO_IDENTITY: FlowNode = {
  kind: 'done',
  tone: 'next',
  href: '/auth-invalid/#identity-verification',
  answers: [],
};

export const TO_MESSAGE: FlowNode = { kind: 'done', tone: 'next', href: '/auth-invalid/#which-cause', answers: [] };
