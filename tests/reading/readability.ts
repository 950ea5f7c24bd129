import type { Locale } from '../../src/i18n/locales';
import { wordsIn } from './visible';

/** Vowels that sound as one syllable where they stand together; in Russian and Turkish each vowel is one by itself. */
const SYLLABLE: Readonly<Record<Locale, RegExp>> = {
  en: /[aeiouy]+/g,
  de: /au|äu|ei|eu|ie|ai|oi|aa|ee|oo|[aeiouyäöü]/g,
  ru: /[аеёиоуыэюя]|[aeiouy]+/g,
  tr: /[aeıioöuü]/g,
};

/** How many syllables a word has, by its vowels; never fewer than one. */
function syllablesOf(word: string, locale: Locale): number {
  const text = word.toLocaleLowerCase(locale);
  // English ends that are written and not spoken, as in "trade" and "asked".
  const spoken = locale === 'en' ? text.replace(/(?<=[^l\W])e$|(?<=[^aeioutd])ed$|(?<=[^s])es$/, '') : text;
  return Math.max(1, spoken.match(SYLLABLE[locale])?.length ?? 0);
}

/** Each language has an index of its own, since the length of its words is: the higher, the easier. */
const INDEX: Readonly<Record<Locale, (words: number, syllables: number) => number>> = {
  /** Flesch 1948. */
  en: (words, syllables) => 206.835 - 1.015 * words - 84.6 * syllables,
  /** Oborneva 2006. */
  ru: (words, syllables) => 206.835 - 1.3 * words - 60.1 * syllables,
  /** Amstad 1978. */
  de: (words, syllables) => 180 - words - 58.5 * syllables,
  /** Ateşman 1997. */
  tr: (words, syllables) => 198.825 - 2.61 * words - 40.175 * syllables,
};

export interface Reading {
  readonly sentences: number;
  /** Sentences of more than 20 words, in percent. */
  readonly long: number;
  /** Those of more than 25 words. */
  readonly tooLong: readonly string[];
  readonly index: number;
}

/** How a text reads: the length of its sentences, and the index of its language. */
export function readingOf(blocks: readonly string[], locale: Locale): Reading {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'sentence' });
  const sentences = blocks
    .flatMap((block) => [...segmenter.segment(block)])
    .map(({ segment }) => ({ text: segment.trim(), words: wordsIn(segment) }))
    .filter(({ words }) => words.length > 0);
  const words = sentences.flatMap((sentence) => sentence.words);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word, locale), 0);
  return {
    sentences: sentences.length,
    long: (100 * sentences.filter((sentence) => sentence.words.length > 20).length) / sentences.length,
    tooLong: sentences.filter((sentence) => sentence.words.length > 25).map(({ text }) => text),
    index: INDEX[locale](words.length / sentences.length, syllables / words.length),
  };
}
