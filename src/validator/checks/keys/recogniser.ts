import type { Evidence, Recogniser } from '../recogniser';
import { type KeyText, readKeyText } from './keyText';
import { FIELD_RULES } from './rules';
import { isMask, isPartlyHidden, kindOf } from './shape';

export interface KeyEvidence extends Evidence, KeyText {
  readonly kind: 'key' | 'key_mask';
  readonly isMask: boolean;
}

/** Most of a key's 64: anything shorter may be a word, a name, or the address of a wallet, which has up to 44. */
const SHORTEST = 50;

/**
 * What links, mail addresses, paths and the answers of programs are held together by; no damage to a key puts it there.
 */
const HELD_TOGETHER = /\w,\w+,\w|[@/\\?&{}[\]]|[,;]\s|["']\s?[:,]|\w\.\w|\w=\w{1,40}\s{1,3}\w{1,40}=\w/;

const MOST_WORDS = 4;
const FEWEST = 8;
/** A label, and a key in a few parts; a sentence with a path in it has more. */
const LABELLED = 8;

/**
 * The whole text as one key, a damaged one or a mask included; nothing when it is something else, or more than that. A
 * private key is no such piece: it is found wherever it stands.
 */
export const wholeKeys: Recogniser<KeyEvidence> = {
  find(text) {
    const key = readKeyText('api_key', text);
    const words = text.trim().split(/\s+/).length;
    const is = key && kindOf(key);
    if (key && is === 'public_key') return [{ ...key, kind: 'key', isMask: false }];
    if (!key || words > MOST_WORDS + SHORTEST || is !== 'key' || key.visible.length < FEWEST) return [];
    const written = text.slice(...key.span);
    const isHeld = HELD_TOGETHER.test(written);
    const mask = isMask(key);
    // Words have no digits: "Connecting..." and "API problem: everything" are none.
    const isHidden = mask || (!isHeld && isPartlyHidden(key) && /\d|^[^\p{L}]+$/u.test(written));
    const isLong = key.visible.length >= SHORTEST && words <= MOST_WORDS && !isHeld;
    const isLabelled =
      key.label !== undefined && words <= LABELLED && /\d/.test(written) && /[A-Za-z0-9]{16}/.test(written);
    return isHidden || isLong || isLabelled ? [{ ...key, kind: isHidden ? 'key_mask' : 'key', isMask: mask }] : [];
  },
  rules: FIELD_RULES,
};
