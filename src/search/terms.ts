import { type Language, plain, split } from './languages/language';

/** The words of a text in one spelling, in their order. */
export function wordsOf(text: string, { spell }: Language): readonly string[] {
  return split(spell(text));
}

/** A word as the index has it, in plain letters: its stem, or itself where it holds a digit. */
export function termOf(word: string, language: Language): string {
  return /\p{N}/u.test(word) ? plain(word) : language.stem(word);
}
