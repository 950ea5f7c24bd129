/**
 * How long an answer and its comment are kept, in days: what the form and the privacy page promise in every language.
 * A server may be told to keep them for less, never for more.
 */
export const KEPT_DAYS = { comment: 365, vote: 730 } as const;
