/**
 * For how many days a comment and a vote are kept at most: the form and the privacy page promise it, and the server
 * enforces it. An operator may choose fewer days, not more. Counts that name nobody stay.
 */
export const KEPT_DAYS = { comments: 365, votes: 730 } as const;
