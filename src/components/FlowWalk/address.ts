import type { Flow } from '../../flow/graph';
import { type Answers, knownAnswers } from '../../flow/walk';

/** Where the reader stands: the answers, and the passed question that is looked at again, if any. */
export interface Place {
  readonly answers: Answers;
  readonly step?: string;
}

/** Name of the looked-at node in the address. */
const STEP = 'step';

/** What the address says; whatever is no answer of this flow is left aside. */
export function placeIn(flow: Flow, search: string): Place {
  const params = new URLSearchParams(search);
  const step = params.get(STEP) ?? '';
  return { answers: knownAnswers(flow, params), ...(Object.hasOwn(flow.nodes, step) && { step }) };
}

/**
 * The address with this place in it: answers under the ids of their nodes, everything else as it was. Only ids of ours
 * ever get there, so nothing that a reader types can.
 *
 * @example addressOf(flow, { answers: { outage: 'only_this' } }, '?ip=203.0.113.10') // '?ip=203.0.113.10&outage=only_this'
 */
export function addressOf(flow: Flow, { answers, step }: Place, search: string): string {
  const params = new URLSearchParams(search);
  for (const id of [...Object.keys(flow.nodes), STEP]) params.delete(id);
  for (const [id, answer] of Object.entries(answers)) params.set(id, answer);
  if (step) params.set(STEP, step);
  return params.size > 0 ? `?${params}` : '';
}
