/** What can be said of a fix. A look at something is verified, too, but ends no walk. */
export const OUTCOMES: readonly string[] = ['gone', 'still', 'other'];
