import { stemmer } from '@orama/stemmers/english';
import { type Language, plain } from './language';

export const language: Language = {
  spell: (text) => plain(text).toLowerCase(),
  stem: stemmer,
};
