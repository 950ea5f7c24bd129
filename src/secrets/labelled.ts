import type { Find } from './find';
import { isRandom, isScrambled } from './secretShape';

/** Names of a password in our four languages, a sign, and the value up to the next blank or in quotes. */
const PASSWORD =
  /(?:password|passcode|passphrase|passwd|passwort|kennwort|пароль|пароля|parola|[şs][iİ]fre)\p{L}{0,4}["'`*]{0,3}\s{0,3}[:=]\s{0,3}("[^"\n]+"|\S+)/giu;

/** Names of a key and its kin, perhaps a sign, and a run that a key can be made of. */
const KEY =
  /(?:key|secret|signature|token|ключ|секрет|токен|подпись|schlüssel|geheimnis|signatur|anahtar|imza)\p{L}{0,4}["'`*]{0,3}\s{0,3}([:=]|\s)[\s"'`*]{0,8}([\p{L}\p{N}+/=_-]{8,})/giu;

/**
 * Values behind the name of what they are. Behind the name of a password and a colon everything counts, for a password
 * can be any word. Behind the name of a key a shorter random value is certain enough: eight characters after a
 * colon, sixteen without.
 *
 * @example labelledValues('Passwort: Hunter2!')[0]?.span // [10, 18]
 */
export function labelledValues(text: string): readonly Find[] {
  const passwords = Array.from(text.matchAll(PASSWORD), (match) => valueIn(match, match[1]));
  const keys = Array.from(text.matchAll(KEY))
    .filter(([, sign, value = '']) => isKeyValue(sign, value))
    .map((match) => valueIn(match, match[2]));
  return [...passwords, ...keys];
}

function isKeyValue(sign: string | undefined, value: string): boolean {
  return (value.length >= 16 && isRandom(value)) || (sign?.trim() !== '' && isScrambled(value));
}

/** The value is always the end of the match. */
function valueIn(match: RegExpExecArray, value = ''): Find {
  const end = match.index + match[0].length;
  return { kind: 'secret', span: [end - value.length, end] };
}
