/** What can be said of a fix. A look at something is verified, too, but ends no walk. */
export const OUTCOMES = ['gone', 'still', 'other'] as const;

/** What is sent instead by somebody who goes to support without telling whether the error is gone. */
export const EXIT = 'support';

/** All that can be sent of how a walk ended. */
export const SENT_OUTCOMES = [...OUTCOMES, EXIT] as const;
