import type { CauseId } from '../causes';

/**
 * Log-odds to the base of two: one point doubles the odds of a cause, minus one halves them, three make it eight times
 * as likely, six make it sixty-four times. A cause that is not named gets nothing.
 */
export type Points = Readonly<Partial<Record<CauseId, number>>>;

/** The same points for each cause of a group; later groups win over earlier ones. */
export function points(...groups: readonly (readonly [causes: readonly CauseId[], points: number])[]): Points {
  return Object.fromEntries(groups.flatMap(([causes, value]) => causes.map((cause) => [cause, value])));
}
