import { REASONS, type Reason, type Vote } from '../../feedback';

/** Those of the ticked reasons that belong to the answer, each once, in the order of its list. */
export function reasonsFor(answer: Vote, ticked: readonly Reason[]): readonly Reason[] {
  return REASONS[answer].filter((reason) => ticked.includes(reason));
}

/** True when every ticked reason belongs to the answer. */
export function allBelong(answer: Vote, ticked: readonly Reason[]): boolean {
  const allowed: readonly Reason[] = REASONS[answer];
  return ticked.every((reason) => allowed.includes(reason));
}
