/**
 * For how many days a comment and a vote are kept unless the operator's settings say otherwise. The server enforces
 * these and the privacy page says them. Counts that name nobody stay.
 */
export const KEPT_DAYS = { comments: 365, votes: 730 } as const;
