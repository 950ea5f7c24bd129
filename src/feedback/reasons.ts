/**
 * What a reader may tick after voting. The form draws these lists and the server accepts nothing else;
 * their words are `feedback.reason.<id>` in `strings.json`.
 */
export const REASONS = {
  yes: ['solved', 'cause_found', 'clear', 'checkers_helped', 'other'],
  no: ['not_solved', 'cause_missing', 'unclear', 'screens_differ', 'translation_hard', 'other'],
} as const;

export type Vote = keyof typeof REASONS;

export const VOTES = Object.keys(REASONS) as readonly Vote[];

export type Reason = (typeof REASONS)[Vote][number];

/** Longest comment in UTF-16 units, after trimming: the same number as `maxlength` of the text box. */
export const COMMENT_MAX = 2000;

/**
 * True when "something else" is ticked and nothing is said about it: such an answer tells nobody anything.
 *
 * @example otherNeedsWord(['other'], ' ') // true
 */
export function otherNeedsWord(reasons: readonly string[], comment: string): boolean {
  return reasons.includes('other') && comment.trim() === '';
}
