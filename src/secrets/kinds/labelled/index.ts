import type { Span } from '../../span';
import { score } from '../key/score';
import { KEY, PASSWORD } from './names';

const QUOTE = '["\'`*«»„“”]{0,3}';
const SIGN = '(?::=?|=>?|->|→)';
const VERB = '\\s{1,3}(?:(?:is|was|ist|war|lautet|это|-|–|—)\\s{1,3})?';

/** The name of a password, a sign, and the value up to the next blank or in quotes. */
const PASSWORD_IS = new RegExp(
  `(?:${PASSWORD})${QUOTE}(?:\\s{0,8}${SIGN}\\s{0,3}|${VERB}(?=["'«„“]))("[^"\\n]{1,80}"|'[^'\\n]{1,80}'|\\S{1,200})`,
  'gu',
);

/** The same as a sentence, in which only a value that is no word can be told. */
const PASSWORD_SAID = new RegExp(`(?:${PASSWORD})${VERB}${QUOTE}([^\\s"'«»„“”]{4,100})`, 'gu');

/** The name of a key, perhaps a sign or a verb, and a run that a key can be made of. */
const KEY_IS = new RegExp(
  `(?:${KEY})[\\p{L}_-]{0,12}${QUOTE}(?:\\s{0,3}(${SIGN})\\s{0,8}|${VERB})${QUOTE}([\\p{L}\\p{N}+/=_.~-]{8,200})`,
  'gu',
);

/** A value of so many signs is one, even when nothing about it is random. */
const LONG = 32;

/** A name of something secret with a value in the same word, as in a link. */
const ASSIGNED = /(?:key|secret|signature|token|password|passphrase)=([^&=\s"']{4,200})/g;

/** Capitals inside, signs that no word has, or a number of some length. */
const NO_WORD = /\p{Ll}\p{Lu}|\p{L}[!$%^&*#]|[\p{L}\p{N}][@+?][\p{L}\p{N}]|^\d{4,12}$/u;

/**
 * Whether a value can be told from a word, and from a number with a unit.
 *
 * @example isNoWord('hunter2') // true
 */
export function isNoWord(value: string): boolean {
  const bare = value.replace(/(?<![.,;:!?)])[.,;:!?)]+$/, '');
  return NO_WORD.test(bare) || (/\p{L}/u.test(bare) && /\d/.test(bare) && !/^\d{0,3}\p{L}{0,3}$/u.test(bare));
}

/**
 * Values behind the name of what they are. Behind the name of a password and a colon everything counts that may be one;
 * in a sentence, what is no word; behind the name of a key, what is random.
 *
 * @example labelledValues('PIN: 4711', 'pin: 4711', isNoWord) // [[5, 9]]
 */
export function labelledValues(text: string, small: string, mayBe: (value: string) => boolean): readonly Span[] {
  return [
    ...valuesOf(PASSWORD_IS, text, small, (value) => mayBe(value) || isNoWord(value)),
    ...valuesOf(PASSWORD_SAID, text, small, isNoWord),
    ...valuesOf(KEY_IS, text, small, (value, sign) =>
      sign
        ? value.length >= LONG || (value.length >= 8 && isRandom(value, 3))
        : value.length >= 16 && isRandom(value, 6),
    ),
  ];
}

/**
 * Values of what is secret by its name, in a link or a setting: `apiSecret=abcd`.
 *
 * @example assignedValues('a?signature=abcd1234', 'a?signature=abcd1234') // [[12, 20]]
 */
export function assignedValues(text: string, small: string): readonly Span[] {
  return valuesOf(ASSIGNED, text, small, (value) => !/^(?:-?\d+|null|undefined|true|false)$/.test(value));
}

/** The last group of a pattern is the value, and stands at the end of the match. */
function valuesOf(
  pattern: RegExp,
  text: string,
  small: string,
  isSecret: (value: string, sign?: string) => boolean,
): readonly Span[] {
  return Array.from(small.matchAll(pattern), (match) => {
    const end = match.index + match[0].length;
    const start = end - (match.at(-1)?.length ?? 0);
    const value = text.slice(start, end).replace(/^["'«„“]|["'»“”]$/g, '');
    return isSecret(value, match.length > 2 ? match[1] : undefined) ? [[start, end] as const] : [];
  }).flat();
}

function isRandom(value: string, least: number): boolean {
  return (value.match(/[\p{L}\p{N}]+/gu) ?? []).reduce((sum, word) => sum + score(word), 0) >= least;
}
