import { type Mention, mentionsOf } from '../../checks/errors/printedCodes';
import type { HostFamily } from '../../text/hosts';
import { NAMES_OURS } from '../aboutBinance';

/** A number and the word for an error beside it, in the order of each language; a reader who names it means it. */
const WAYS: readonly RegExp[] = [
  /(?<![\w.,$€₺-])([-−–]?\d{3,10})(?:['’]?[a-zçğöşüа-яё]{1,4})?[-\s]{1,2}(?:(?:nolu|numarali|kodlu|no'lu) )?(?=(?:hata|fehler|ошибк|error|kod))/gu,
  /(?:ошибк[а-яё]{0,3}|код[а-яё]{0,3}|fehler[a-zäöü]{0,10}|hata(?:si|nin)?|kod[um]{0,2}|err(?:or)?|executing\])(?: (?:код[а-яё]{0,3}|(?:под )?номер(?:ом)?|№|number|nummer|n[or]|kod[um]{0,2}|numarasi|ошибки|binance|api|от binance))?[\s:=#№.([-]{1,4}?([-−–]?\d{3,10})(?![\w]|[.,]\d)/gu,
];

/**
 * Numbers that Binance prints with one message, about a key or a clock. They mean it wherever they stand beside the word for
 * an error, and with other words they are somebody else's.
 */
const OWN_NUMBERS: readonly number[] = [-1021, -1022, -2008, -2014, -2015];

/** True of one of them. */
export function isOwnNumber(code: number | null): code is number {
  return code !== null && OWN_NUMBERS.includes(code);
}

/** One of them without its minus, where it is no year. */
const OWN = `(${OWN_NUMBERS.join('|').replaceAll('-', '')})`;
const NO_YEAR = '(?<![\\w.,$€₺#-]|(?:^|\\s)(?:in|im|the|jahr|since|seit|from|vom|von|of|с|в|за) )';
/** Who shows an error says it. */
export const SAYS = 'says?|sagt|meldet|пишет|выда[её]т';
const ERROR = '(?:ошибк|код|fehler|hata|error|code)';
/** One of those further from the word for an error, or alone beside the word of who says it. */
const FURTHER: readonly RegExp[] = [
  `(?=\\d)(?<=${ERROR}[^\\d\\n]{1,40})${NO_YEAR}${OWN}(?=[^\\p{L}\\d]{0,3}$|[.,;!?)] )`,
  `${NO_YEAR}${OWN}(?=(?:[.!?] | (?:[^\\s\\d]+ ){0,2}(?:as|als|как) )[^\\d\\n]{0,25}${ERROR})`,
  `(?<=^(?:.{0,20}\\s)?(?:xchainer|binance|бинанс|${SAYS}):? )${OWN}(?=[^\\p{L}\\d]|$)`,
].map((words) => new RegExp(words, 'gu'));
const LONGEST = 8000;

/** Numbers that are named in a sentence, beside the word for an error in one of our languages. */
export function moreCodes(text: string, host?: HostFamily): readonly Mention[] {
  const read = text.slice(0, LONGEST);
  // Where Binance is named, a number with its minus is hers, also one that no row has of its own.
  const isBare = !NAMES_OURS.test(read);
  const lower = read.toLowerCase();
  const matches = (ways: readonly RegExp[]) => ways.flatMap((way) => [...lower.matchAll(way)]);
  const beside = matches(WAYS);
  const isNew = ({ index }: RegExpExecArray) =>
    !beside.some((other) => index >= other.index && index < other.index + other[0].length);
  return [...beside, ...matches(FURTHER).filter(isNew)].flatMap((match) =>
    mentionsOf({ match, times: 1, isBare: isBare || /^\d/.test(match[1] ?? '') }, text, host),
  );
}
