/** What search must know of a language. Both sides, what is sought and what is there, go through the same functions. */
export interface Language {
  /** Lower case and one spelling for what people write in several ways; word boundaries stay where they are. */
  readonly spell: (text: string) => string;
  /** What the forms of a word have in common, in plain letters. */
  readonly stem: (word: string) => string;
  /** Words that say nothing of what is sought, as {@link spell} has them: "how", "do", "I". */
  readonly stop: ReadonlySet<string>;
}

const WORD = /[\p{L}\p{N}]+/gu;

/** What a text consists of: runs of letters and digits. */
export function split(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

/** A list of function words in the spelling of a language; of "isn't" both halves. */
export function stopWords(list: readonly string[], spell: Language['spell']): ReadonlySet<string> {
  return new Set(list.flatMap((word) => split(spell(word))));
}

/**
 * Without accents, dots over i and the like. A letter of its own in Russian, `й`, loses its mark as well, so this comes
 * after stemming.
 *
 * @example plain('Schlüssel') // 'Schlussel'
 */
export function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('ı', 'i');
}
