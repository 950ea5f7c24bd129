import type { Href } from '../../engine/anchors';
import type { CauseId, Whose } from '../../engine/causes';
import type { Severity } from '../../engine/finding';
import type { FactId } from '../../facts';
import type { HostFamily } from '../../text/hosts';

/** One error, as Binance or a tool prints it. Adding one is one row here and its words in every language. */
export interface ErrorRow {
  /** Numbers under which it comes; the first is the one that is told when only the message was printed. */
  readonly codes: readonly number[];
  /**
   * Groups of numbers, first and last, that Binance lists as being about the same thing. They have no page of their own: they
   * are known so that nobody looks for a fault of a key in one. A row that has such a number in `codes` goes before.
   */
  readonly groups?: readonly (readonly [first: number, last: number])[];
  /** HTTP statuses that mean the same. Others mean nothing: 401 and 400 carry the same errors. */
  readonly statuses?: readonly number[];
  /** Messages and names as printed. Case, punctuation and line breaks between the words do not matter. */
  readonly texts: readonly string[];
  /** Words behind the number that make it a message of `not_about_the_key`. */
  readonly unless?: RegExp;
  /** Where it is printed; the same number can mean something else on another host. */
  readonly hosts: 'any' | HostFamily;
  readonly severity: Severity;
  readonly allows: readonly CauseId[];
  readonly rulesOut: readonly CauseId[];
  readonly whose: Whose;
  readonly href: Href;
  readonly facts: readonly FactId[];
}
