import { stemmer } from '@orama/stemmers/russian';
import { stopwords } from '@orama/stopwords/russian';
import { type Language, plain, stopWords } from './language';

/** `ё` is typed as `е` by most people, and the endings that the stemmer knows are written with `е`. */
const spell: Language['spell'] = (text) => text.normalize('NFC').toLowerCase().replaceAll('ё', 'е');

/** Words of the trade as they are heard, by their stems: «апи» is typed for "API" by who reads no Latin letters aloud. */
const HEARD: Readonly<Record<string, string>> = {
  ап: 'api',
  аип: 'ip',
  аус: 'auth',
  аут: 'auth',
  бинанс: 'binance',
  инвалид: 'invalid',
  ваитлист: 'whitelist',
  кус: 'kyc',
  спот: 'spot',
  тестнет: 'testnet',
  впн: 'vpn',
  саппорт: 'поддержк',
  сапорт: 'поддержк',
};

export const language: Language = {
  spell,
  stem: (word) => {
    const stem = plain(stemmer(word));
    return HEARD[stem] ?? stem;
  },
  stop: stopWords(stopwords, spell),
};
