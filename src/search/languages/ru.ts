import { stemmer } from '@orama/stemmers/russian';
import { type Language, plain } from './language';

/** `ё` is typed as `е` by most people, and the endings that the stemmer knows are written with `е`. */
export const language: Language = {
  spell: (text) => text.normalize('NFC').toLowerCase().replaceAll('ё', 'е'),
  stem: (word) => plain(stemmer(word)),
};
