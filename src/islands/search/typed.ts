import { findSecrets, mask } from '../../secrets/shown';

/** What a reader has put into the field, whole, while the field shows it in one line and without its secrets. */
export interface Typed {
  /** The text that is to be read: a line of the field cannot hold the line breaks of a list. */
  readonly whole: string;
  readonly shown: string;
  /** Something was hidden. */
  readonly masked: boolean;
}

/**
 * What the field is to show of a text, and what is to be read.
 *
 * @example typed('1.2.3.4\n5.6.7.8').shown // '1.2.3.4 5.6.7.8'
 */
export function typed(whole: string): Typed {
  const safe = mask(whole, findSecrets(whole));
  return { whole, shown: safe.replace(/[\r\n\t]+/g, ' '), masked: safe !== whole };
}

/** As it was, when the field still shows it; else what the field holds now. */
export function nowTyped(before: Typed, inField: string): Typed {
  return before.shown === inField ? before : typed(inField);
}

/**
 * True of a text that may be more than words to look for: what holds a number as long as an error's, or is as long as a
 * message. For anything shorter the engine would be loaded in vain.
 */
export function mayBeRead(text: string): boolean {
  return /\d{3}/.test(text) || text.trim().length >= 12;
}
