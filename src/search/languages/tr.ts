import { stemmer } from '@orama/stemmers/turkish';
import { stopwords } from '@orama/stopwords/turkish';
import { type Language, plain, stopWords } from './language';

/**
 * Roots of words of ours that the stemmer cuts in different ways: *hata* to *ha* but *hatası* to *hatas*, *izin* to *iz*
 * but *izni* to *izni*. Each with the spellings that its suffixes ask for, in plain letters.
 */
const ROOTS =
  /^(hata|izin|izn|anahtar|liste|adres|kimli[kg]|emir|emr|bakiye|dogrula|silin|borsa|sunucu|sema|hesab|hesap)/;

/** One spelling of a root of two. */
const SAME: Readonly<Record<string, string>> = { izn: 'izin', emr: 'emir', kimlig: 'kimlik', hesab: 'hesap' };

/** An apostrophe sets a suffix apart from a name or a number: `2015'ten`, `Binance’te`. */
const SUFFIX = /['’]\p{L}+/gu;

const spell: Language['spell'] = (text) => text.normalize('NFC').toLocaleLowerCase('tr').replace(SUFFIX, ' ');

export const language: Language = {
  spell,
  stem: (word) => {
    const [root] = ROOTS.exec(plain(word)) ?? [];
    return root ? (SAME[root] ?? root) : plain(stemmer(word));
  },
  // Many type without the marks of their letters.
  stop: stopWords([...stopwords, ...stopwords.map(plain)], spell),
};
