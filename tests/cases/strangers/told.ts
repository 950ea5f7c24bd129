import type { CauseId } from '../../../src/validator';

/** What a text must be told as: an error of the table, another exchange, what its writer answers, or nothing at all. */
export interface Stranger {
  readonly text: string;
  /** Rows of the table that must be read, and no others. */
  readonly errors?: readonly string[];
  /** The exchange that is named, or null for one that is not. */
  readonly exchange?: string | null;
  /** Codes of answers that must be read. */
  readonly answers?: readonly string[];
  /** The cause that must lead. */
  readonly first?: CauseId;
}

/** A text, and what it must be told as. */
export type Row = readonly [text: string, told: Omit<Stranger, 'text'>];

export const of = (...errors: string[]) => ({ errors });
export const says = (...answers: string[]) => ({ answers: answers.map((answer) => `answer.${answer}`) });
export const from = (exchange: string | null) => ({ errors: [], exchange });
export const NOTHING = { errors: [] };
