import type { CauseId } from '../../../src/validator';

/**
 * A text, and the sentences that are true of it: codes of findings, `error.` left out, the name of an exchange behind `=`.
 * All of them must be said, and nothing else.
 */
export type Claimed = readonly [text: string, says: string, more?: { readonly first?: CauseId }];
