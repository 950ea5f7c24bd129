import type { CauseId } from '../../validator/engine/causes';
import { CAUSE_IDS } from '../../validator/engine/causes';
import { chanceOfNone, inMost } from '../chance';
import { MINIMUM_TO_COMPARE } from '../compare';
import type { OutcomeSum } from '../counts';
import type { Counted } from '../score';
import { type Candidate, gap, MARGIN, together } from './finding';

function toldOf(outcomes: readonly OutcomeSum[], cause: CauseId): Counted {
  const own = outcomes.filter((sum) => sum.cause === cause);
  const sum = (rows: readonly OutcomeSum[]) => rows.reduce((n, row) => n + row.n, 0);
  return { yes: sum(own.filter(({ answer }) => answer === 'gone')), n: sum(own) };
}

/** Causes after whose fix the error stays clearly more often than after most others; going to support counts as staying. */
export function persistingCauses(outcomes: readonly OutcomeSum[]): readonly Candidate[] {
  const told = CAUSE_IDS.map((cause) => ({ cause, counts: toldOf(outcomes, cause) }));
  const enough = told.filter(({ counts }) => counts.n >= MINIMUM_TO_COMPARE);
  if (enough.length < 2) return [];
  return enough.map(({ cause, counts }) => {
    const others = enough.filter((other) => other.cause !== cause).map((other) => other.counts);
    return {
      chance: inMost(others.map((other) => chanceOfNone(counts, other, MARGIN))),
      thing: { kind: 'cause_persists', cause, ...gap(counts, together(others)), readers: counts.n },
    };
  });
}
