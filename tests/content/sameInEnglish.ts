/** Texts that are rightly the same as in English, each list with its reason; anything else is a text left untranslated. */
export const SAME_IN_ENGLISH: Readonly<Record<string, readonly string[]>> = {
  // "optional", "Support" and "Status" are the German words, too.
  de: ['feedback.optional', 'flow.kind.help', 'report.comments.status', 'report.comments.filter.status'],
  // The error as XChainer prints it, in quotes that both languages share.
  tr: ['drawing.practice.account.refused'],
};
