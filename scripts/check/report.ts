import {
  checkKeys,
  checkPermissionsText,
  checkWhitelist,
  decodeError,
  type KeyPair,
  type Report,
} from '../../src/validator';
import type { Kind } from './recognise';

export interface Input {
  readonly text: string;
  /** The list that XChainer shows, when it was given as a file. */
  readonly platform: string;
  readonly now: number;
}

/** The report of the checker for a kind of text; the same as on the site. */
export function reportOn(kind: Kind, { text, platform, now }: Input): Report {
  switch (kind) {
    case 'key':
      return checkKeys(keyPair(text));
    case 'whitelist':
      return checkWhitelist({ platform, binance: text });
    case 'permissions':
      return checkPermissionsText(text, now);
    case 'error':
      return decodeError(text);
  }
}

/** Two lines of which each is most of a key are the key and its secret; everything else is one key. */
function keyPair(text: string): KeyPair {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const [apiKey = '', secretKey = ''] = lines;
  const isPair = lines.length === 2 && lines.every((line) => line.trim().length >= MOST_OF_A_KEY);
  return isPair ? { apiKey, secretKey } : { apiKey: text, secretKey: '' };
}

const MOST_OF_A_KEY = 48;
