import { type CauseId, FINDING_ENTRIES, type Likelihood, readPaste } from '../../src/validator';
import type { Answers } from '../../src/validator/engine/answers/table';
import { judgeCauses } from '../../src/validator/engine/rank';
import type { Case } from './cases';

/** What the engine says of one case: how sure it is of the cause that leads, and whether it is right. */
export interface Said {
  readonly id: string;
  readonly led: CauseId | undefined;
  /** The chance of the leading cause. */
  readonly chance: number;
  readonly isRight: boolean;
  readonly word: Likelihood | undefined;
  /** The word for the true cause; undefined when it is not listed. */
  readonly truth: Likelihood | undefined;
}

const now = Date.UTC(2026, 10, 22);

export function saidOf({ id, paste, cause }: Pick<Case, 'id' | 'paste' | 'cause'>, answers: Answers = {}): Said {
  const { findings, causes } = readPaste(paste, { now, answers });
  const [lead] = judgeCauses(findings, FINDING_ENTRIES);
  return {
    id,
    led: lead?.cause.id,
    chance: lead?.chance ?? 0,
    isRight: lead?.cause.id === cause,
    word: lead?.cause.likelihood,
    truth: causes.find((each) => each.id === cause)?.likelihood,
  };
}

const BINS = 5;

/** Expected calibration error: how far the chance is from the share of right ones, over five equal bins of the chance. */
export function calibrationError(said: readonly Pick<Said, 'chance' | 'isRight'>[]): number {
  const bins = Array.from({ length: BINS }, (_, at) =>
    said.filter(({ chance }) => Math.min(BINS - 1, Math.floor(chance * BINS)) === at),
  );
  const gap = (bin: typeof said) => Math.abs(bin.reduce((sum, one) => sum + one.chance - Number(one.isRight), 0));
  return bins.reduce((sum, bin) => sum + gap(bin), 0) / said.length;
}

/** Brier score: the mean square of what the chance of the leading cause is wrong by; 0 is best. */
export function brierScore(said: readonly Pick<Said, 'chance' | 'isRight'>[]): number {
  return said.reduce((sum, { chance, isRight }) => sum + (chance - Number(isRight)) ** 2, 0) / said.length;
}

/** The share of right ones among those that are called likely; 1 when there are none. */
export function rightOfLikely(said: readonly Said[]): number {
  const likely = said.filter(({ word }) => word === 'likely');
  return likely.length === 0 ? 1 : likely.filter(({ isRight }) => isRight).length / likely.length;
}

/** Powers of the odds among which a fold chooses: below 1 the engine was too sure of itself, above 1 not sure enough. */
const POWERS = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 2];

/**
 * Every case judged by a scale that all other cases chose: the power of the odds with the best Brier score on those. So what
 * is measured was not fitted to the case that it is measured on.
 */
export function crossValidated(said: readonly Said[]): readonly Said[] {
  return said.map((one, at) => {
    const others = said.filter((_, other) => other !== at);
    const scores = POWERS.map((power) => brierScore(others.map((each) => scaled(each, power))));
    return scaled(one, POWERS[scores.indexOf(Math.min(...scores))] ?? 1);
  });
}

function scaled(said: Said, power: number): Said {
  const odds = (said.chance / Math.max(1e-9, 1 - said.chance)) ** power;
  return { ...said, chance: odds / (1 + odds) };
}

/**
 * Of all cases, each judged by the lowest chance from which on all others are right in 95 % or more: the share of right ones
 * among those that would be called likely.
 */
export function crossValidatedLikely(said: readonly Said[]): number {
  const called = said.filter((one, at) => one.chance >= thresholdOf(said.filter((_, other) => other !== at)));
  return called.filter(({ isRight }) => isRight).length / called.length;
}

const OFTEN_ENOUGH = 0.95;

function thresholdOf(said: readonly Said[]): number {
  const chances = said.map(({ chance }) => chance).sort((a, b) => a - b);
  const isSafe = (from: number) => {
    const above = said.filter(({ chance }) => chance >= from);
    return above.filter(({ isRight }) => isRight).length / above.length >= OFTEN_ENOUGH;
  };
  return chances.find(isSafe) ?? 1;
}
