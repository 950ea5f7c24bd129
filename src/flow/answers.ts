import type { Answer } from './graph';

/** The answers that several nodes offer in the same words. */

/** The one way on from a step that the reader has done. */
export function done(to: string): readonly Answer[] {
  return [{ id: 'done', to }];
}

/** The one way on from a cause to what mends it. */
export function mend(to: string): readonly Answer[] {
  return [{ id: 'mend', to }];
}
