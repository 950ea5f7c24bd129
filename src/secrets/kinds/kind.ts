import type { Removed } from '../marks';
import type { Span } from '../span';

/** One kind of what must not be left in a text. */
export interface Kind {
  readonly removed: Removed;
  /** Where it is in a text without dress and escapes; `small` is the same in small letters. */
  readonly find: (text: string, small: string) => readonly Span[];
  /** In a comment, all that stands around it without a blank goes with it. */
  readonly wide?: boolean;
}
