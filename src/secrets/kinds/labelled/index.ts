import type { Span } from '../../span';
import { score } from '../key/score';
import { KEY, PASSWORD } from './names';

const QUOTE = '["\'`*«»„“”]{0,3}';
const QUOTES = /^["'«„“]|["'»“”]$/g;
const SIGN = '(?::=?|=>?|->|→)';
const SAID = '(?:is|was|ist|war|lautet|это|budur|şu|такой|так)';
const IS = `(?:${SAID}|[-–—]{1,6})\\s{1,3}`;
const VERB = `\\s{1,16}(?:${IS})?`;

/** What a password is for, as in `password for my account`. */
const WHAT = '\\s(?:for|of|to|on|at|für|zu|zum|bei|von|vom|auf|от|для|на|к)';
const THING = '\\s["\'«„“]?[\\p{L}_-]{1,24}["\'»“”]?';
const FOR = `(?:${WHAT}(?:${THING}){1,3}?)?`;

/** The name may be a value itself, of which the next one is. */
const PAIR = '(?:["\']\\s{0,3},?\\s{0,3}["\']?value["\']?)?';

/** A name of either, wherever it stands; what follows it is read only from there. */
const NAME = new RegExp(`(${PASSWORD})|(?:${KEY})`, 'gu');

/** The rest of the name of a password, a sign, and the value up to the next blank or in quotes. */
const PASSWORD_IS = new RegExp(
  `\\p{L}{0,4}${PAIR}${QUOTE}(?:${FOR}(?:\\s{1,2}${SAID})?\\s{0,8}${SIGN}\\s{0,3}|(?:${FOR}\\s{1,16}${IS}|\\s{1,16})(?=["'«„“]))` +
    `("[^"\\n]{1,80}"|'[^'\\n]{1,80}'|\\S{1,200})`,
  'uy',
);

/** The same as a sentence, in which only a value that is no word can be told. */
const PASSWORD_SAID = new RegExp(
  `\\p{L}{0,4}(?:${FOR}\\s{1,16}${IS}|(?:${WHAT}${THING})?\\s{1,16})${QUOTE}([^\\s"'«»„“”]{4,100})`,
  'uy',
);

/** The rest of the name of a key, perhaps a sign, a verb, a hyphen or `("`, and a run that a key can be made of. */
const KEY_IS = new RegExp(
  `[\\p{L}_-]{0,12}(?:(?<=[_-])|(?![\\p{L}_]))${PAIR}${QUOTE}(?:\\s{0,3}(${SIGN}|\\((?=["'])|(?<=bearer|basic)\\s)\\s{0,8}|${VERB}|(?<=[_-]))${QUOTE}([\\p{L}\\p{N}+/=_.~-]{8,200})`,
  'uy',
);

/** A seed of a two-factor app in groups of four, as the app shows it. */
const SEED_IS = /[^\d\n]{0,20}?[^a-z\d]((?:[a-z2-7]{4}[ -]){3,15}[a-z2-7]{4})(?![a-z\d])/uy;

/** A value of so many signs is one, even when nothing about it is random; with dots it may be a link. */
const LONG = 32;

/** A name of something secret with a value in the same word, as in a link; a user's password before or behind a host. */
const ASSIGNED =
  /(?:(?:key|secret|signature|token|password|passphrase)=|:\/\/[^\s:@/]{1,40}:(?=[^\s@/]{3,99}@)|(?:\.\d{1,3}){2}:\d{2,5}:[^\s:]{1,40}:)([^&=\s"'@]{3,200})/g;

/** Capitals inside, signs that no word has, or a number of some length. */
const NO_WORD = /\p{Ll}\p{Lu}|\p{L}[!$%^&*#]|[\p{L}\p{N}][@+?][\p{L}\p{N}]|^\d{4,12}$/u;

/** Whether a word behind `password:` may be one; quotes say that it is meant as it stands. */
export type MayBePassword = (value: string, isQuoted: boolean) => boolean;

/**
 * Whether a value can be told from a word, and from a number with a unit.
 *
 * @example isNoWord('hunter2') // true
 */
function isNoWord(value: string): boolean {
  const bare = value.replace(/(?<![.,;:!?)])[.,;:!?)]+$/, '');
  return NO_WORD.test(bare) || (/\p{L}/u.test(bare) && /\d/.test(bare) && !/^\d{0,3}\p{L}{0,3}$/u.test(bare));
}

/**
 * Values behind the name of what they are. Behind the name of a password and a colon everything counts that may be one;
 * in a sentence, what is no word; behind the name of a key, what is random.
 *
 * @example labelledValues('PIN: 4711', 'pin: 4711', isNoWord) // [[5, 9]]
 */
export function labelledValues(text: string, small: string, mayBe: MayBePassword): readonly Span[] {
  const found: Span[] = [];
  const isTold = (pattern: RegExp, isSecret: (value: string, isQuoted: boolean, sign?: string) => boolean) => {
    pattern.lastIndex = NAME.lastIndex;
    const match = pattern.exec(small);
    if (!match) return false;
    const end = pattern.lastIndex;
    const start = end - (match.at(-1)?.length ?? 0);
    const sign = match.length > 2 ? match[1] : undefined;
    const written = text.slice(start, end);
    const value = written.search(QUOTES) < 0 ? written : written.replace(QUOTES, '');
    const isFound = isSecret(value, value !== written, sign);
    if (isFound) {
      found.push([start, end]);
      NAME.lastIndex = end;
    }
    return isFound;
  };
  NAME.lastIndex = 0;
  for (let name = NAME.exec(small); name; name = NAME.exec(small)) {
    if (!name[1])
      isTold(SEED_IS, isSeed) || isTold(KEY_IS, isKey) || (name[0] === 'secret' && isTold(PASSWORD_IS, isQuotedSecret));
    else if (!isTold(PASSWORD_IS, (value, isQuoted) => mayBe(value, isQuoted) || isNoWord(value)))
      isTold(PASSWORD_SAID, isNoWord);
  }
  return found;
}

/** Four words of four letters are no seed. */
function isSeed(value: string): boolean {
  return score(value.replace(/[ -]/g, '')) >= 8;
}

/** In quotes a secret may be words that its owner chose. */
function isQuotedSecret(value: string, isQuoted: boolean): boolean {
  return isQuoted && /^\S{16,}$/.test(value);
}

function isKey(value: string, _: boolean, sign?: string): boolean {
  const isLong = value.length >= LONG;
  if (/^\d{16,}$/.test(value) || (sign && isLong && !value.includes('.'))) return true;
  return value.length >= (sign ? 8 : 16) && isRandom(value, sign || isLong ? 3 : 6);
}

/**
 * Values of what is secret by its name, in a link or a setting: `apiSecret=abcd`.
 *
 * @example assignedValues('a?signature=abcd1234', 'a?signature=abcd1234') // [[12, 20]]
 */
export function assignedValues(_: string, small: string): readonly Span[] {
  const found: Span[] = [];
  for (const { 0: whole, 1: value = '', index } of small.matchAll(ASSIGNED)) {
    const end = index + whole.length;
    if (!/^(?:-?\d+|null|undefined|true|false)$/.test(value)) found.push([end - value.length, end]);
  }
  return found;
}

function isRandom(value: string, least: number): boolean {
  return (value.match(/[\p{L}\p{N}]+/gu) ?? []).reduce((sum, word) => sum + score(word), 0) >= least;
}
