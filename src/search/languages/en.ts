import { stemmer } from '@orama/stemmers/english';
import { stopwords } from '@orama/stopwords/english';
import { type Language, plain, stopWords } from './language';

const spell: Language['spell'] = (text) => plain(text).toLowerCase();

export const language: Language = {
  spell,
  stem: stemmer,
  stop: stopWords(stopwords, spell),
};
