import { checkKeys } from '../checks/keys/checkKeys';
import { readKeyText } from '../checks/keys/keyText';
import { toMask } from '../checks/keys/mask';
import { isMask, isPartlyHidden, kindOf } from '../checks/keys/shape';
import { codesOf, type Found } from './found';

/** Most of a key's 64: anything shorter may be a word, a name, or the address of a wallet, which has up to 44. */
const SHORTEST = 50;

/** What links, mail addresses and paths are held together by; no damage to a key puts it there. */
const LINK = /[@/\\?&]|\w\.\w/;

const MOST_WORDS = 4;
const FEWEST = 8;

/**
 * The whole text as one key, a damaged one or a mask included; undefined when it is something else, or more than that.
 * A private key is no such piece: it is found wherever it stands.
 */
export function wholeKey(text: string): (Found & { readonly shown: string }) | undefined {
  const key = readKeyText('api_key', text);
  if (!key || key.prose || key.armour || text.trim().split(/\s+/).length > MOST_WORDS + SHORTEST) return undefined;
  const written = text.slice(...key.span);
  // Words have no digits: "Connecting..." and "API problem: everything" are none.
  const isHidden = isMask(key) || (isPartlyHidden(key) && /\d|^[^\p{L}]+$/u.test(written));
  const isLong = key.visible.length >= SHORTEST && text.trim().split(/\s+/).length <= MOST_WORDS && !LINK.test(written);
  const isLabelled = key.label !== undefined && /\d/.test(written) && /[A-Za-z0-9]{16}/.test(written);
  if (kindOf(key) !== 'key' || key.visible.length < FEWEST || !(isLabelled || isLong || isHidden)) return undefined;
  const { findings } = checkKeys({ apiKey: text, secretKey: '' });
  const piece = { kind: isHidden ? 'key_mask' : 'key', span: key.span, secret: !isHidden } as const;
  return {
    piece: { ...piece, codes: codesOf(findings) },
    findings,
    // What stands beside stars may still be most of a key.
    shown: isMask(key) ? text : toMask(text).replace(/[xX9]/g, '•'),
  };
}
