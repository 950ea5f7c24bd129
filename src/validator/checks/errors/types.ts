import type { CauseId, Whose } from '../../engine/causes';
import type { Report, Span } from '../../engine/finding';

/** One error found in a text; an error that stands there a thousand times is found once, at its first place. */
export interface DecodedError {
  /** Stable id of the row, such as `rejected_key`, or `unknown_code`. Its finding has the code `error.<id>`. */
  readonly id: string;
  /** The number as Binance prints it, -2015 for instance; known from the row when only the message was printed. */
  readonly code: number | null;
  /** False when the number was inferred from the message. */
  readonly codePrinted: boolean;
  /** How often the same number or message stands in the text. */
  readonly times: number;
  readonly span: Span;
  /** The address that Binance says it saw. */
  readonly requestIp?: string;
  readonly allows: readonly CauseId[];
  readonly rulesOut: readonly CauseId[];
  readonly whose: Whose;
}

/** The errors of a text in order, and what they say of the cause. */
export interface ErrorReport extends Report {
  readonly errors: readonly DecodedError[];
}
