import type { Vote } from '../../feedback';
import { type Subject, subjectKey } from './outbox/unsent';

/**
 * What this browser remembers of its own votes: a random visitor id, and for each article the id and token that let
 * its reader change or take back the answer. Nothing of it is written before the first vote.
 */
export interface Ballot {
  readonly id: string;
  /** None until the server has answered. */
  readonly token?: string;
  readonly vote: Vote;
}

interface Memory {
  readonly visitor?: string;
  readonly ballots: Readonly<Record<string, Ballot>>;
}

const KEY = 'xchainer-help-feedback';

function recall(): Memory {
  try {
    const memory: Memory | null = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    if (memory?.ballots && typeof memory.ballots === 'object') return memory;
  } catch {
    // Storage is forbidden or its content is not ours: start afresh.
  }
  return { ballots: {} };
}

function store(memory: Memory): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(memory));
  } catch {
    // Without storage the answer counts, but can be changed only until the page is left.
  }
}

let visitor = '';

/** The random id of this browser, made at its first vote; it stands for nothing else. */
export function visitorId(): string {
  const memory = recall();
  visitor = memory.visitor ?? (visitor || crypto.randomUUID());
  store({ ...memory, visitor });
  return visitor;
}

/** The answer this browser gave to this revision, if it still remembers it. */
export function recallBallot(subject: Subject): Ballot | undefined {
  return recall().ballots[subjectKey(subject)];
}

/** Remembers an answer, or forgets it when there is none any more. */
export function keepBallot(subject: Subject, ballot: Ballot | undefined): void {
  const memory = recall();
  const { [subjectKey(subject)]: _old, ...others } = memory.ballots;
  store({ ...memory, ballots: ballot ? { ...others, [subjectKey(subject)]: ballot } : others });
}
