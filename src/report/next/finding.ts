import { difference } from '../compare';
import type { Counted } from '../score';
import type { Task } from '../types';

/** Something that may have to be done, with the chance that there is nothing in it. */
export interface Candidate {
  readonly chance: number;
  readonly thing: Task;
}

/** Pages, languages and reasons differ by nature; less than this, as a share, is nobody's fault. */
export const MARGIN = 0.05;

/** What is compared with the rest: both shares, how far it lies below, and the least of it that is certain. */
export function gap(own: Counted, rest: Counted): Pick<Task, 'share' | 'other' | 'low' | 'high'> {
  const { low, high } = difference(own, rest);
  return { share: own.yes / own.n, other: rest.yes / rest.n, low, high };
}

/** Counts of several taken together. */
export function together(parts: readonly Counted[]): Counted {
  return parts.reduce<Counted>((sum, { yes, n }) => ({ yes: sum.yes + yes, n: sum.n + n }), { yes: 0, n: 0 });
}
