import {
  type Checked,
  checkKeys,
  checkPermissionsText,
  checkWhitelist,
  decodeError,
  diagnose,
  type KeyPair,
  type Report,
  readPaste,
} from '../../src/validator';

export const KINDS = ['paste', 'key', 'whitelist', 'permissions', 'error'] as const;
export type Kind = (typeof KINDS)[number];

export interface Input {
  readonly text: string;
  /** The list that XChainer shows, when it was given as a file. */
  readonly platform: string;
  readonly now: number;
}

/** The report on a text of a kind; the same findings and causes as on the site. */
export function reportOn(kind: Kind, { text, platform, now }: Input): Report {
  switch (kind) {
    case 'paste':
      return readPaste(text, { now });
    case 'key':
      return withCauses(checkKeys(keyPair(text)));
    case 'whitelist':
      return withCauses(checkWhitelist({ platform, binance: text }));
    case 'permissions':
      return withCauses(checkPermissionsText(text, now));
    case 'error':
      return decodeError(text);
  }
}

/** What one checker found, and what follows from it alone. */
function withCauses<R extends Checked>(checked: R): R & Report {
  return { ...checked, ...diagnose({ findings: checked.findings, answers: {} }) };
}

/** Two lines of which each is most of a key are the key and its secret; everything else is one key. */
function keyPair(text: string): KeyPair {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const [apiKey = '', secretKey = ''] = lines;
  const isPair = lines.length === 2 && lines.every((line) => line.trim().length >= MOST_OF_A_KEY);
  return isPair ? { apiKey, secretKey } : { apiKey: text, secretKey: '' };
}

const MOST_OF_A_KEY = 48;
