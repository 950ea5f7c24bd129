import { COMMON, SENTENCE } from './prose';

/** Endings that words have in sentences and not in a list: of verbs and cases in Russian, of verbs in Turkish and German. */
const INFLECTED =
  /(?:[еёи]т|[юя]т|[аяиуе]л[аи]?|ого|его|ому|ему|[ыи]ми|[ыи]х|[ую]ю|[ая]ми|[ая]х|лся|лась|[еи]шь|ов|ев|[ıiuü]yor|[dt][ıiuü]m|m[ıiuü]ş|[^e]t|st)$/u;

/**
 * How likely a word is in a recovery phrase, from its shape alone: words of the lists are short and stand as in a
 * dictionary. Of Japanese, Chinese and Korean, where nothing parts the words of a sentence as a phrase does, every
 * short word counts.
 */
export function byShape(word: string): number {
  const small = word.toLowerCase();
  if (SENTENCE.has(small)) return -4;
  if (COMMON.has(small)) return -1;
  if (/^[\p{Script=Hiragana}\p{Script=Katakana}]{2,8}$/u.test(word)) return 1;
  if (/^\p{Script=Han}$/u.test(word)) return 1;
  if (/^\p{Script=Hangul}{2,6}$/u.test(word)) return /[다요는은을를에가이고서의로도만]$/u.test(word) ? -1 : 1;
  if (!/^(?:[a-zà-öø-ÿœ]{3,8}|[а-яё]{3,8})$/u.test(small)) return -3;
  // Names of coins are short and capital.
  if (word.length < 6 && word === word.toUpperCase()) return 0.3;
  return INFLECTED.test(small) ? -0.5 : 1;
}
