import { type Flow, nodeOf } from '../../flow/graph';
import { renamed, renamedNode } from '../../flow/oldNames';
import { type GivenAnswers, keysOf, knownAnswers } from '../../flow/walk';
import { searchWith } from '../Case/searchWith';

/** Where the reader stands: the answers, and the passed question that is looked at again, if any. */
export interface Place {
  readonly answers: GivenAnswers;
  readonly step?: string;
}

/** Name of the looked-at node in the address. */
const STEP = 'step';

/** What the address says; whatever is no answer of this flow is left aside. */
export function placeIn(flow: Flow, search: string): Place {
  const params = new URLSearchParams(search);
  const step = renamedNode(params.get(STEP) ?? '');
  return {
    answers: knownAnswers(flow, renamed(params)),
    ...(Object.hasOwn(flow.nodes, step) && nodeOf(flow, step).kind !== 'done' && { step }),
  };
}

/**
 * The address with this place in it, everything else as it was. Only names of ours ever get there, so nothing that a
 * reader types can.
 *
 * @example searchOf(flow, { answers: { reads_balances: 'yes' } }, '?ip=203.0.113.10') // '?ip=203.0.113.10&reads_balances=yes'
 */
export function searchOf(flow: Flow, { answers, step }: Place, search: string): string {
  const pairs = [...Object.entries(answers), ...(step ? [[STEP, step] as const] : [])];
  return searchWith(search, [...keysOf(flow), STEP], pairs);
}
