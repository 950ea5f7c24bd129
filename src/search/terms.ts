import type { Language } from './languages/language';

const WORD = /[\p{L}\p{N}]+/gu;

/** The words of a text in one spelling, in their order. */
export function wordsOf(text: string, language: Language): readonly string[] {
  return language.spell(text).match(WORD) ?? [];
}

/** A word as the index has it: its stem, or itself where it holds a digit. */
export function termOf(word: string, language: Language): string {
  return /\p{N}/u.test(word) ? word : language.stem(word);
}
