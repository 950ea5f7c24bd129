import { lowerCased } from '../../checks/errors/anchored';
import { type Mention, mentionsOf } from '../../checks/errors/printedCodes';
import type { HostFamily } from '../../text/hosts';
import { NAMES_OURS } from '../aboutBinance';

/** A number and the word for an error beside it, in the order of each language; a reader who names it means it. */
const WAYS: readonly RegExp[] = [
  /(?<![\w.,$€₺-])([-−–]?\d{3,10})(?:['’]?[a-zçğıöşüа-яё]{1,4})?[-\s]{1,2}(?:(?:nolu|numarali|kodlu|no'lu) )?(?=(?:hata|fehler|ошибк|error|kod))/gu,
  /(?:ошибк[а-яё]{0,3}|код[а-яё]{0,3}|fehler[a-zäöü]{0,10}|hata(?:si|nin)?|kod[um]{0,2}|err(?:or)?|executing\])(?: (?:код[а-яё]{0,3}|(?:под )?номер(?:ом)?|№|number|nummer|nr|kod[um]{0,2}|numarasi|ошибки|binance|api|от binance))?[\s:=#№.([-]{1,4}?([-−–]?\d{3,10})(?![\w]|[.,]\d)/gu,
];
const LONGEST = 8000;

/** Numbers that are named in a sentence, beside the word for an error in one of our languages. */
export function moreCodes(text: string, host?: HostFamily): readonly Mention[] {
  const read = text.slice(0, LONGEST);
  // Where Binance is named, a number with its minus is hers, also one that no row has of its own.
  const isBare = !NAMES_OURS.test(read);
  return WAYS.flatMap((way) =>
    [...lowerCased(read).matchAll(way)].flatMap((match) =>
      mentionsOf({ match, times: 1, isBare: isBare || /^\d/.test(match[1] ?? '') }, text, host),
    ),
  );
}
