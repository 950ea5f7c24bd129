import type { KeyChar } from './characters';
import type { KeyText } from './keyText';

/**
 * Characters in a Binance API key, and in an HMAC secret. Counted in every documented sample, not promised in prose.
 * Source: Binance Spot API samples, 2026-07-21; ccxt#3057 (maintainer, 2018-06-06).
 */
export const KEY_LENGTH = 64;

/** An unbroken stretch this long can only be most of a key, so two of them are two keys. */
export const SHORTEST_RUN = 48;

/**
 * What a value is taken for: one key, the same key twice, a key and its secret in one box, half of a self-made key
 * pair, or something that is no key at all.
 */
type KeyKind = 'key' | 'doubled' | 'both' | 'private_key' | 'public_key' | 'prose';

/** What the text of one box is taken for. A private key anywhere in it outranks everything else. */
export function kindOf(key: KeyText): KeyKind {
  if (key.armour) return key.armour.half;
  if (key.prose) return 'prose';
  const [first, second] = longRuns(key.chars);
  if (first !== undefined && second !== undefined)
    return first === second && !isMask(key) && !isPartlyHidden(key) ? 'doubled' : 'both';
  return isTwice(key) ? 'doubled' : 'key';
}

/**
 * True of a text whose letters and digits were all replaced by `x`, `X` and `9`, as `toMask` does. Such a text shows
 * its length, its blanks and its odd characters, and nothing else.
 */
export function isMask(key: KeyText): boolean {
  return /[xX9]/.test(key.value) && !/[A-WYZa-wyz0-8]/.test(key.value);
}

/** True when stars or dots stand for some of it, so that nobody knows its length; beside a whole key they hide nothing. */
export function isPartlyHidden(key: KeyText): boolean {
  return key.visible.some(({ kind }) => kind === 'star') && !/[A-Za-z0-9]{64}/.test(key.value);
}

/** True of 64 lower-case hexadecimal digits: keys of the futures testnet, and HMAC signatures, look like this. */
export function isHex(key: KeyText): boolean {
  return /^[0-9a-f]{64}$/.test(key.value) && !isMask(key);
}

/** True when nothing about the text, as it would be sent, differs from the shape of a live key. */
export function isClean(key: KeyText): boolean {
  return (
    kindOf(key) === 'key' &&
    /^[A-Za-z0-9]{64}$/.test(key.value) &&
    key.chars.length === key.visible.length &&
    key.edgeInvisible.length === 0 &&
    key.quotes.length === 0 &&
    key.label === undefined &&
    !isHex(key)
  );
}

function longRuns(chars: readonly KeyChar[]): readonly string[] {
  const text = chars.map(({ char, kind }) => (kind === 'plain' || kind === 'star' ? char : ' ')).join('');
  return text.split(' ').filter((run) => run.length >= SHORTEST_RUN);
}

function isTwice(key: KeyText): boolean {
  const half = key.value.length / 2;
  if (isMask(key) || isPartlyHidden(key)) return false;
  return key.value.length > KEY_LENGTH && key.value.slice(0, half) === key.value.slice(half);
}
