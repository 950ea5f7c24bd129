import { COMMON, SENTENCE } from './prose';
import { byShape } from './shape';

/** Endings that words have in sentences and not in a list: of verbs and cases in Russian, of verbs in Turkish and German. */
const INFLECTED =
  /(?:[еёи]т|[юя]т|[аяиуе]л[аи]?|[ое]го|[ое]му|[ыи]ми|[ыи]х|[ую]ю|[ая]ми|[ая]х|лся|лась|[еи]шь|[ое]в|[ıiuü]yor|[dt][ıiuü]m|m[ıiuü]ş|te|tet|end)$/;

/** How likely a word is in a recovery phrase, by its shape and by what sentences in our four languages are full of. */
export function besideSentences(word: string): number {
  const small = word.toLowerCase();
  if (SENTENCE.has(small)) return -3;
  if (COMMON.has(small)) return -1;
  const weight = byShape(word);
  return weight === 1 && INFLECTED.test(small) ? 0.4 : weight;
}
