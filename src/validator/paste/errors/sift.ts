import type { ReadError } from '../../checks/errors/readErrors';
import { rowsOf } from '../../checks/errors/rowsByNumber';
import { errorRow } from '../../checks/errors/table';
import { ABOUT_BINANCE, NAMES_OURS, OTHER_THINGS } from '../aboutBinance';
import { mentionIn, type Sign } from './exchanges';
import { OWN_NUMBERS } from './moreCodes';
import { isOfTool } from './ofTools';
import type { Foreign } from './rules/otherExchange';
import { wordsBeside } from './wordsBeside';

/** The errors of a text that are Binance's, and what shows that others are not. */
export interface Sifted {
  readonly errors: readonly ReadError[];
  readonly foreign: Foreign | undefined;
}

/** What shows that a number with its minus is an error, or that something does not work. */
const ABOUT_ERRORS =
  /error|exception|code|msg|fail|status|signat|invalid|ошибк|код|подпис|неверн|fehler|hata|kod|imza|geçersiz|working|connect|updat|\bips?\b|работает|подключ|обновл|funktionier|geht nicht|verbind|çalış|bağlan|güncel|[{}"]|\d:\d\d:\d\d/i;
/** Words that any program prints. */
const ANY_PROGRAMS: readonly string[] = [
  'too_many_requests',
  'invalid_account',
  'blocked_page',
  'ipv6_refused',
  'key_not_ascii',
  'two_factor_off',
  'server_busy',
  'server_failed',
  'bad_parameter',
  'account_banned',
  'program_refused',
  'unauthorized',
  'keys_missing',
];
/** Short messages that are the beginning of longer ones: `Invalid account status` is another error. */
const SHORT: readonly string[] = ['invalid_account', 'unauthorized'];
const GOES_ON = /^[ \t]{1,3}[a-z]/i;
/** So many words of another subject may stand beside the words of a bot, a status, and a number or a sentence that is Binance's. */
const MOST_OF_A_BOT = 3;
const MOST_OF_A_STATUS = 2;
const MOST_OF_A_SENTENCE = 1;
const STATUS = /(?<!\d)4\d\d(?!\d)/;

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

/** Where two exchanges are named, words that any of them has are about the one that their own sentence names alone. */
function otherBeside({ id, start, end }: ReadError, text: string): Sign | undefined {
  if (!isOfTool(id) && (!ANY_PROGRAMS.includes(id ?? '') || SIGNED.test(text.slice(start, end)))) return undefined;
  const before = text
    .slice(Math.max(0, start - 80), start)
    .split(BEFORE)
    .at(-1);
  const [behind] = text.slice(end, end + 30).split(BEHIND, 1);
  const named = mentionIn(`${before}${text.slice(start, end)}${behind}`);
  return named && { ...named, span: [start, end] };
}

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
  if (code === null || !OWN_NUMBERS.includes(code)) return undefined;
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

/** True of an error of which the text around it shows that it is one, and that it can be Binance's. */
function isCredible(error: ReadError, text: string): boolean {
  const { id, code, codePrinted, start, end } = error;
  const printed = text.slice(start, end);
  const isBare = codePrinted && !SIGNED.test(printed) && wordsIn(printed).length < 3;
  if (isBare && OF_SOCKETS.test(printed) && SOCKET.test(text.slice(Math.max(0, start - 60), end + 60))) return false;
  if (text.length > 2000) return true;
  if (!codePrinted && SHORT.includes(id ?? '') && GOES_ON.test(text.slice(end, end + 5))) return false;
  if (NAMES_OURS.test(text)) return true;
  if (isBare && saysOther(code, text, end)) return false;
  const others = wordsBeside(text, start, end);
  if (!codePrinted)
    return (
      !ANY_PROGRAMS.includes(id ?? '') ||
      isAbout(text, start, end) ||
      (!OTHER_THINGS.test(text) &&
        (MSG.test(text.slice(Math.max(0, start - 12), start)) ||
          others <= (id === 'program_refused' ? MOST_OF_A_BOT : wordsIn(printed).length > 3 ? MOST_OF_A_SENTENCE : 0)))
    );
  const isAboutBinance = ABOUT_BINANCE.test(text);
  // Any site behind the same firewall shows the same page.
  if (id === 'blocked_page') return isAboutBinance || others === 0;
  if (OTHER_THINGS.test(text) && !isAboutBinance) return false;
  if (OTHER_THINGS.test(text) && ANY_PROGRAMS.includes(id ?? '')) return false;
  if (wordsIn(printed).length > 2 || isAlone(text, start, end)) return true;
  if (OTHER_THINGS.test(text)) return false;
  if (STATUS.test(printed)) return others <= MOST_OF_A_STATUS || isAboutBinance;
  if (SIGNED.test(printed))
    return others === 0 || ABOUT_ERRORS.test(text) || isAboutBinance || isSaid(code, text, start, end);
  return others <= (OWN_NUMBERS.includes(code ?? 0) ? mostBeside(text, start, end) : 0) || isAboutBinance;
}

/** A code may be one of a door or a bank. */
const NAMES_ERRORS = /err|ошиб|fehl|hata/i;
/** A number of the year of a product, or of something that is counted. */
const OF_A_THING = /\s(?!Nummer|Code)[A-Z][a-z]+ $/;
const AMOUNT = /^ ?(?:[€$₺₽%]|us[dt]|eur|dol|руб|tl\b|lira)/i;

/** How many words of another subject may stand beside a number of Binance's own: any in a sentence about an error, unless it counts. */
function mostBeside(text: string, start: number, end: number): number {
  const isOfAThing = OF_A_THING.test(text.slice(0, start)) || AMOUNT.test(text.slice(end));
  return NAMES_ERRORS.test(text) && !isOfAThing ? Number.POSITIVE_INFINITY : MOST_OF_A_SENTENCE;
}

/** How a web socket ends, without a sign and beside the word for it. Source: RFC 6455, 7.4. */
const OF_SOCKETS = /\b10[01]\d$/;
const SOCKET = /socket|\bwss?\b|(?<!market is )\bclos|disconnect/i;

/** A number with its minus. */
const SIGNED = /[-−–]\d/;
/** The words that follow a number without a sign, and those of which Binance's messages are made. */
const WORDS_BEHIND = /^["')\]]{0,2}[:,]?\s{1,2}([a-z][^.!?\n]{8,90})/i;
const OF_BINANCE = /param|symbol|order|\brequest|time|account|balance|filter|\bbot|trad(?:es?|ing)\b|invalid/i;

/** True of a number that only looks like one of ours, since what it says is about something else: `error 1100: no signal`. */
function saysOther(code: number | null, text: string, end: number): boolean {
  const words = OWN_NUMBERS.includes(code ?? 0) ? '' : (WORDS_BEHIND.exec(text.slice(end, end + 100))?.[1] ?? '');
  return wordsBeside(words, 0, 0) > 1 && !OF_BINANCE.test(words);
}

/** The field in which Binance answers. */
const MSG = /["']msg["']\s?[:=]>?\s?["']$/;

/** How people say that a number came. */
const SAID =
  /(?:now|теперь|jetzt|şimdi|says?|gets?|got|getting|gives?|throws?|returns?|пишет|выда[её]т|выскакивает|вылетает|получаю|kommt|meldet|wirft|bekomme|sagt)(?: (?:me|an?|mir|den|мне))?[\s"'(:]{1,3}$/i;
const SAID_BEHIND = /^["')]{0,2} (?:veriyor|alıyorum|diyor|geliyor|выда[её]т|выскакивает|kommt)(?!\p{L})/iu;
/** Behind it stands no thing that is counted. */
const SAID_ENDS = /^["')]{0,2}(?:\s{0,2}(?:[.,;!?)\n—-]|$)|\s(?:and|but|on|from|when|и|но|на|und|aber|bei|ve|ama)\s)/i;

/** True of a number of Binance's own that somebody, or something, said: `the other one says -2015`. */
function isSaid(code: number | null, text: string, start: number, end: number): boolean {
  if (!OWN_NUMBERS.includes(code ?? 0)) return false;
  const behind = text.slice(end, end + 20);
  return SAID_BEHIND.test(behind) || (SAID_ENDS.test(behind) && SAID.test(text.slice(Math.max(0, start - 30), start)));
}

/** The words of an error may name a key themselves, so what stands around them has to speak of Binance, or nothing stands there. */
function isAbout(text: string, start: number, end: number): boolean {
  return ABOUT_BINANCE.test(`${text.slice(0, start)} ${text.slice(end)}`) && !OTHER_THINGS.test(text);
}

function wordsIn(printed: string): readonly string[] {
  return printed.match(/\p{L}{3,}/gu) ?? [];
}

/** True of a number on a line of its own: it was copied, not told. */
function isAlone(text: string, start: number, end: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', start) + 1, start) + text.slice(end).split('\n', 1)[0];
  return !/[\p{L}\p{N}]/u.test(line);
}
