import { stemmer } from '@orama/stemmers/german';
import { stopwords } from '@orama/stopwords/german';
import { type Language, plain, stopWords } from './language';

/**
 * `ü` may be typed as `ü`, `u` or `ue`: all become `u`. Behind a vowel or a q the e belongs to the next syllable, as in
 * "neue" and "Quelle".
 */
const spell: Language['spell'] = (text) =>
  plain(text.toLowerCase().replaceAll('ß', 'ss')).replace(/(?<![aeiouq])ue|ae|oe/g, ([vowel = '']) => vowel);

export const language: Language = {
  spell,
  stem: stemmer,
  stop: stopWords(stopwords, spell),
};
