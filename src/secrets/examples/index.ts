import { CARDS, NO_CARDS } from '../kinds/card/examples';
import { EMAILS, NO_EMAILS } from '../kinds/email/examples';
import { IBANS, NO_IBANS } from '../kinds/iban/examples';
import { ADDRESSES, NO_ADDRESSES } from '../kinds/ipAddress/examples';
import { KEYS, NO_KEYS } from '../kinds/key/examples';
import { LABELLED, NOT_LABELLED } from '../kinds/labelled/examples';
import { NO_PHONES, PHONES } from '../kinds/phone/examples';
import { NO_PHRASES, PHRASES } from '../kinds/phrase/examples';
import { NO_PRIVATE_KEYS, PRIVATE_KEYS } from '../kinds/privateKey/examples';
import { NO_TELEGRAM_NAMES, TELEGRAM_NAMES } from '../kinds/telegram/examples';
import { plain } from '../text/plain';
import type { Example } from './example';

/** What must not be left, of all kinds. */
export const HIDDEN: readonly Example[] = [
  ...PRIVATE_KEYS,
  ...LABELLED,
  ...KEYS,
  ...PHRASES,
  ...IBANS,
  ...CARDS,
  ...EMAILS,
  ...PHONES,
  ...TELEGRAM_NAMES,
  ...ADDRESSES,
];

/** What only looks so, and stays as it is. */
export const STAYS: readonly string[] = [
  ...NO_PRIVATE_KEYS,
  ...NOT_LABELLED,
  ...NO_KEYS,
  ...NO_PHRASES,
  ...NO_IBANS,
  ...NO_CARDS,
  ...NO_EMAILS,
  ...NO_PHONES,
  ...NO_TELEGRAM_NAMES,
  ...NO_ADDRESSES,
];

/** An example as somebody writes it. */
export function textOf({ around, secret }: Example): string {
  const at = around.lastIndexOf('{}');
  return around.slice(0, at) + secret + around.slice(at + 2);
}

/** Longest stretch of a key that says too little to be one. */
const HARMLESS = 8;

/**
 * What of a secret can still be read in a text, where marks or dots stand for what was taken out: the stretches of more
 * than eight letters and digits, or all of a shorter secret, or its words if it has more than one of them left.
 */
export function leftOf(secret: string, text: string): readonly string[] {
  const parts = text.split(/\[removed: \w+\]|•+/).map((part) => plain(part).small);
  const words = plain(secret).small.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  const isPhrase = words.length > 11 && !/\p{L}\d|\d\p{L}/u.test(secret);
  if (isPhrase) {
    const left = new Set(parts.flatMap((part) => part.match(/[\p{L}\p{M}]+/gu) ?? []));
    const readable = [...new Set(words)].filter((word) => left.has(word) && !/^(?:word|then)$/.test(word));
    return readable.length > 1 ? readable : [];
  }
  const signs = signsOf(plain(secret).small);
  const length = Math.min(HARMLESS + 1, signs.length);
  const stretches = Array.from({ length: signs.length - length + 1 }, (_, at) => signs.slice(at, at + length));
  const readable = parts.map(signsOf);
  return stretches.filter((stretch) => readable.some((part) => part.includes(stretch)));
}

function signsOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}
