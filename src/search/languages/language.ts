/** What search must know of a language. Both sides, what is sought and what is there, go through the same functions. */
export interface Language {
  /** Lower case and one spelling for what people write in several ways; word boundaries stay where they are. */
  readonly spell: (text: string) => string;
  /** What the forms of a word have in common, in plain letters. */
  readonly stem: (word: string) => string;
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
