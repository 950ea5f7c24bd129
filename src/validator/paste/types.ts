import type { Evidence } from '../checks/recogniser';
import type { Answers } from '../engine/answers/table';
import type { Report, Span } from '../engine/finding';
import type { HostFamily } from '../text/hosts';

export { PIECE_KINDS, type PieceKind } from '../checks/recogniser';

/** A stretch of the pasted text, and what it was recognised as. */
export interface Piece extends Evidence {
  /** True of what must not be shown; `shown` has dots in its place. */
  readonly secret: boolean;
  /** Codes of the findings it led to. */
  readonly codes: readonly string[];
}

/** What {@link readPaste} says of a text. */
export interface PasteReport extends Report {
  /** In the order of the text, not overlapping; at most 200. */
  readonly pieces: readonly Piece[];
  /** Stretches with words in them that nothing was recognised in; at most 50. */
  readonly unrecognised: readonly Span[];
  /** The pasted text with every secret masked in place, of the same length; safe to be shown. */
  readonly shown: string;
}

/** What is known beside the text. */
export interface PasteOptions {
  /** The present, in epoch milliseconds. */
  readonly now: number;
  readonly answers?: Answers;
  /** Where the error comes from, when the caller knows better than the text. */
  readonly host?: HostFamily;
  /** The address that an error named elsewhere on the page; one that the text itself names wins. */
  readonly requestIp?: string;
}
