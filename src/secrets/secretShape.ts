/** Letters of the scripts that have look-alikes of Latin letters, digits, and the rest of base64 and base64url. */
const KEY_RUN = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Nd}+/=_-]+/gu;

/** A number, a word, a capitalised word, words in camel case, an acronym: what people and programs write. */
const WORD = /^(?:\p{Nd}+|\p{Nd}{0,6}\p{Ll}*(?:\p{Lu}+\p{Ll}{2,})*\p{Lu}*\p{Nd}{0,6})$/u;

/** A name of something secret with a value. */
const ASSIGNED = /(?:key|secret|signature|token|password|passphrase)=[^&=]{4}/i;

const JOINTS = /[+/=_-]+/;

/** True when a part of it is something that nobody would write by hand. Joints such as `-` part words. */
export function isRandom(text: string): boolean {
  return randomLength(text) > 0;
}

/** A long piece that changes between small and capital letters and digits as no word does. */
export function isScrambled(text: string): boolean {
  const changes = text.match(/\p{Ll}(?=[\p{Lu}\p{Nd}])|\p{Lu}(?=\p{Nd})|\p{Nd}(?=\p{L})/gu)?.length ?? 0;
  return text.length >= 8 && changes >= 2 && isRandom(text);
}

function randomLength(run: string): number {
  return run
    .split(JOINTS)
    .filter((part) => !WORD.test(part))
    .reduce((sum, part) => sum + part.length, 0);
}

/**
 * True when the token holds a run shaped like a key, a secret or a signature, or gives one a value.
 *
 * 32 or more ASCII letters and digits in a row always count, even if they were a very long word: better a lost word
 * than a stored key. With `+ / = _ -` between them, or with Cyrillic or Greek look-alikes among them, a quarter
 * of the 32 must look random, so that links and hyphenated words stay readable. Every documented Binance key and HMAC
 * secret is 64 letters and digits (Binance spot docs samples, 2026-07-21).
 *
 * @example looksSecret('/sapi/v1/account/apiRestrictions') // false
 */
export function looksSecret(token: string): boolean {
  if (ASSIGNED.test(token) || /[A-Za-z0-9]{32}/.test(token)) return true;
  return (token.match(KEY_RUN) ?? []).some((run) => run.length >= 32 && randomLength(run) >= 8);
}
