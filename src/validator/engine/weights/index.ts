import { CAUSE_IDS, type CauseId } from '../causes';
import type { Says } from '../rule';
import { ANSWER_POINTS } from './answers';
import type { Points } from './points';
import { SHARES } from './prior';

export { errorPoints } from './errors';

/** What the words of the rules weigh. `rules_out` beside another finding that shows the cause takes this much. */
export const SAYS_POINTS: Readonly<Record<Says, number>> = {
  shows: 6,
  suits: 4,
  hints: 1.5,
  weakens: -2,
  rules_out: -6,
};

/** What a finding adds for the one cause at which its own text points, such as the name of another site. */
export const POINTED_AT = 4;

/** An error that another one came after: what led to it was mostly mended in between. */
export const OLDER = -6;

/** Several faults in one list or one key are one piece of evidence: together they make a cause at most so much likelier. */
export const MOST_OF_ONE_KIND = 6;

/** The log-odds of the causes before anything is known. */
export const PRIOR: ReadonlyMap<CauseId, number> = new Map(CAUSE_IDS.map((id) => [id, Math.log2(SHARES[id])]));

/** What an answer weighs; empty for every other code. */
export function answerPoints(code: string): Points {
  return (ANSWER_POINTS as Readonly<Record<string, Points>>)[code] ?? {};
}
