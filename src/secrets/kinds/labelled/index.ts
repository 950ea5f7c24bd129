import type { Span } from '../../span';
import { score } from '../key/score';
import { KEY, PASSWORD, SAYS_NOTHING } from './names';

const QUOTES = '["\'`*«»„“”]{0,3}';
const SIGN = `${QUOTES}\\s{0,3}(:|=>?|->|→)[\\s"'\`*«„“]{0,8}`;

/** The name of a password, a sign, and the value up to the next blank or in quotes. */
const PASSWORD_IS = new RegExp(
  `(?<![\\p{L}])(?:${PASSWORD})${QUOTES}\\s{0,3}(?::|=>?|->|→)\\s{0,3}("[^"\\n]{1,80}"|'[^'\\n]{1,80}'|\\S{1,200})`,
  'giu',
);

/** The same as a sentence, in which only a value that is no word can be told. */
const PASSWORD_SAID = new RegExp(
  `(?<![\\p{L}])(?:${PASSWORD})\\s{1,3}(?:(?:is|was|ist|war|lautet|это|был|-|–|—)\\s{1,3})?["'«„“]?([^\\s"'«»„“”]{4,100})`,
  'giu',
);

/** The name of a key, perhaps a sign or a verb, and a run that a key can be made of. */
const KEY_IS = new RegExp(
  `(?:${KEY})[\\p{L}_-]{0,12}(?:${SIGN}|["'\`*]{0,3}\\s{1,3}(?:(?:is|was|ist|lautet|это|-|–)\\s{1,3})?["'\`*«„“]{0,3})([\\p{L}\\p{N}+/=_.~-]{8,200})`,
  'giu',
);

/** A name of something secret with a value in the same word, as in a link. */
const ASSIGNED = /(?:key|secret|signature|token|password|passphrase)=([^&=\s"']{4,200})/gi;

/** Digits and letters, capitals inside, or signs that no word has. */
const NO_WORD =
  /\p{L}.*\p{N}|\p{N}.*\p{L}|\p{Ll}\p{Lu}|[\p{L}\p{N}][!@#$%^&*+?]+[\p{L}\p{N}]|\p{L}[!$%^&*#]|^\p{N}{4,12}$/u;

/**
 * Values behind the name of what they are. Behind the name of a password and a colon everything counts that does not
 * speak about it, for a password can be any word; behind the name of a key a shorter random value is certain enough.
 *
 * @example labelledValues('Passwort: Hunter2!') // [[10, 18]]
 */
export function labelledValues(text: string): readonly Span[] {
  return [
    ...valuesOf(text, PASSWORD_IS, (value) => !SAYS_NOTHING.test(value)),
    ...valuesOf(text, PASSWORD_SAID, (value) => NO_WORD.test(withoutDot(value)) && !/^\d{0,3}\p{L}{0,3}$/u.test(value)),
    ...valuesOf(text, KEY_IS, (value, sign) => randomness(value) >= (sign ? 3 : 6) && value.length >= (sign ? 8 : 16)),
  ];
}

/**
 * Values of what is secret by its name, in a link or a setting: `apiSecret=abcd`.
 *
 * @example assignedValues('a?signature=abcd1234') // [[12, 20]]
 */
export function assignedValues(text: string): readonly Span[] {
  return valuesOf(text, ASSIGNED, (value) => !/^-?\d+$/.test(value) && !SAYS_NOTHING.test(value));
}

/** The last group of a pattern is the value, and stands at the end of the match. */
function valuesOf(text: string, pattern: RegExp, isSecret: (value: string, sign?: string) => boolean): Span[] {
  return Array.from(text.matchAll(pattern), (match) => {
    const value = match.at(-1) ?? '';
    const end = match.index + match[0].length;
    const bare = value.replace(/^["']|["']$/g, '');
    return isSecret(bare, match.length > 2 ? match[1] : undefined) ? [[end - value.length, end] as const] : [];
  }).flat();
}

function randomness(value: string): number {
  return (value.match(/[\p{L}\p{N}]+/gu) ?? []).reduce((sum, word) => sum + score(word), 0);
}

function withoutDot(value: string): string {
  return value.replace(/[.,;:!?)]+$/, '');
}
