import type { ReadError } from '../../checks/errors/readErrors';
import { rowsOf } from '../../checks/errors/rowsByNumber';
import { errorRow } from '../../checks/errors/table';
import { NAMES_OURS, OTHER_THINGS } from '../aboutBinance';
import { ANY_PROGRAMS, isCredible, SIGNED } from './credible';
import { mentionIn, type Sign } from './exchanges';
import { isOwnNumber } from './moreCodes';
import { isOfTool } from './ofTools';
import type { Foreign } from './rules/otherExchange';

/** The errors of a text that are Binance's, and what shows that others are not. */
interface Sifted {
  readonly errors: readonly ReadError[];
  readonly foreign: Foreign | undefined;
}

/** So far behind the sign of an exchange its error stands; the nearest sign before it decides. */
const REACH = 600;

/** A number of Binance with the words of somebody else. */
const NUMBER_AND_WORDS =
  /code["'\s:=]{1,6}(-\d{4})["']?\s{0,3},\s{0,3}["']?(?:msg|message)["'\s:=]{1,6}([A-Za-z][^"'\n]{3,200})["']/g;

/**
 * Takes the errors that others print away from those that were read. A number counts beside the words for an error, words
 * that any program prints count in a text about keys, and what stands behind the sign of another exchange is its own.
 */
export function sift(text: string, errors: readonly ReadError[], signs: readonly Sign[]): Sifted {
  const others = signs.filter(({ exchange }) => exchange !== 'Binance');
  const mention = mentionIn(text);
  const ofTools = mention ?? (NAMES_OURS.test(text) ? undefined : others[0]);
  // A message without a number belongs to the exchange that a text shows by a host or a field, where it names no other.
  const alone = NAMES_OURS.test(text) ? undefined : others.find(({ exchange }) => exchange !== null);
  const foreignOf = (error: ReadError) =>
    (isOfTool(error.id) ? ofTools : error.codePrinted ? undefined : alone) ??
    otherBeside(error, text) ??
    signFor(error, signs, text) ??
    foreignNumber(error, text) ??
    foreignWords(error, text);
  const own: ReadError[] = [];
  const foreign: Foreign[] = [];
  for (const error of errors) {
    if (!isCredible(error, text)) continue;
    const found = foreignOf(error);
    if (found) foreign.push(found);
    else own.push(error);
  }
  const [found] = [...foreign, ...others];
  // A log in which Binance answers, too, is about Binance.
  if (!found || (foreign.length === 0 && own.length > 0)) return { errors: own, foreign: undefined };
  const named = [...foreign, ...others, ...(mention ? [mention] : [])].find(({ exchange }) => exchange !== null);
  if (!named && OTHER_THINGS.test(text)) return { errors: own, foreign: undefined };
  return { errors: own, foreign: { exchange: named?.exchange ?? null, span: (named ?? found).span } };
}

/**
 * Where two exchanges are named, words that any of them has are about the one that their own sentence names alone, or that is
 * left when Binance is only said to work.
 */
function otherBeside({ id, start, end }: ReadError, text: string): Sign | undefined {
  if (!isOfTool(id) && (!ANY_PROGRAMS.includes(id ?? '') || SIGNED.test(text.slice(start, end)))) return undefined;
  const before = text
    .slice(Math.max(0, start - 80), start)
    .split(BEFORE)
    .at(-1);
  const [behind] = text.slice(end, end + 30).split(BEHIND, 1);
  const sentence = `${before}${text.slice(start, end)}${behind}`;
  const named =
    mentionIn(sentence) ?? (NAMES_OURS.test(sentence) ? undefined : mentionIn(text.replace(OURS_WORKS, '')));
  return named && { ...named, span: [start, end] };
}

const OURS_WORKS =
  /(?:binance|бинанс)[^.!?\n]{0,60}?(?<!не )(?<!\p{L})(?:works|работает|(?:funktioniert|geht|läuft)(?! nicht)|çalişiyor)(?!\p{L})/giu;

/** "but" begins another thing, and behind the words a comma does. */
const BEFORE = /[.!?;\n]| (?:but|aber|но|ama) /i;
const BEHIND = /[,.;\n]| (?:but|and|aber|und|но|а|и|ama) /i;

/** The sign of another exchange to which an error belongs. */
function signFor({ start, end }: ReadError, signs: readonly Sign[], text: string): Sign | undefined {
  const before = signs.filter(({ span }) => span[0] <= start && start - span[1] <= REACH).at(-1);
  const lineEnd = text.indexOf('\n', end);
  const isSameLine = ({ span }: Sign) => span[0] < (lineEnd < 0 ? text.length : lineEnd) && span[0] - end <= 300;
  const isOther = ({ exchange }: Sign) => exchange !== 'Binance';
  // Behind an error stands a field of the answer that it is part of.
  const nearest = before ?? signs.find((sign) => sign.span[0] > start && isSameLine(sign) && isOther(sign));
  return nearest && isOther(nearest) ? nearest : undefined;
}

/** Words of Binance behind a number that it does not have: `(code=700003): Timestamp for this request …`. */
const NUMBER_BEFORE =
  /code["'\s:=]{1,6}["']?(\d{3,6})["')\]]{0,3}\s{0,3}[:,]\s{0,3}["']?(?:msg|message)?["'\s:=]{0,6}$/i;

function foreignNumber({ codePrinted, start }: ReadError, text: string): Foreign | undefined {
  if (codePrinted) return undefined;
  const before = text.slice(Math.max(0, start - 60), start);
  const match = NUMBER_BEFORE.exec(before);
  const number = Number(match?.[1]);
  if (!match || number < 600 || (number >= 3000 && number < 4000)) return undefined;
  return { exchange: null, span: [start - before.length + match.index, start] };
}

function foreignWords({ code, start, end }: ReadError, text: string): Foreign | undefined {
  if (!isOwnNumber(code)) return undefined;
  const own = rowsOf(code, text, start).flatMap((id) => errorRow(id).texts.flatMap(wordsOf));
  const from = Math.max(0, start - 12);
  for (const match of text.slice(from, end + 260).matchAll(NUMBER_AND_WORDS)) {
    const [whole, number, words = ''] = match;
    if (Number(number) !== code || from + match.index > end) continue;
    if (wordsOf(words).length > 1 && !wordsOf(words).some((word) => own.includes(word)))
      return { exchange: null, span: [from + match.index, from + match.index + whole.length] };
  }
  return undefined;
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[a-z]{4,}/g) ?? [];
}
