import type { ReadError } from '../../checks/errors/readErrors';
import { ABOUT_BINANCE, NAMES_OURS, OTHER_THINGS } from '../aboutBinance';
import { isOwnNumber, SAYS } from './moreCodes';
import { otherWords } from './otherWords';

/** What shows that a number with its minus is an error, or that something does not work. */
const ABOUT_ERRORS =
  /error|exception|code|msg|fail|status|signat|invalid|ошибк|код|подпис|неверн|fehler|hata|kod|imza|geçersiz|working|connect|updat|permission|\bspot|\bips?\b|айпи|разрешени|спот|работает|подключ|обновл|berechtigung|funktionier|geht nicht|verbind|çaliş|bağlan|güncel|[{}"]|\d:\d\d:\d\d/i;
/** Words that any program prints. */
export const ANY_PROGRAMS: readonly string[] = [
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
/** The names of errors are nobody's own, and money is short anywhere. */
const ANYS_NAME = /^INVALID_|средств|guthaben|bakiye/i;
/** Short messages that are the beginning of longer ones: `Invalid account status` is another error. */
const SHORT: readonly string[] = ['invalid_account', 'unauthorized'];
const GOES_ON = /^[ \t]{1,3}[a-z]/i;
/** So many words of another subject may stand beside the words of a bot, a status, and a number or a sentence that is Binance's. */
const MOST_OF_A_BOT = 3;
const MOST_OF_A_STATUS = 2;
const MOST_OF_A_SENTENCE = 1;
const STATUS = /(?<!\d)4\d\d(?!\d)/;

/** A number with its minus. */
export const SIGNED = /[-−–]\d/;

/** A longer text is a log, and nobody pastes that of a washing machine. */
const LONGEST_TOLD = 2000;

/** True of an error of which the text around it shows that it is one, and that it can be Binance's. */
export function isCredible(error: ReadError, text: string): boolean {
  const { codePrinted, start, end } = error;
  const isLog = text.length > LONGEST_TOLD;
  if (!codePrinted) return isLog || isCredibleMessage(error, text);
  const printed = text.slice(start, end);
  const isBare = !SIGNED.test(printed) && wordsIn(printed).length < 3;
  if (isBare && OF_SOCKETS.test(printed) && SOCKET.test(text.slice(Math.max(0, start - 60), end + 60))) return false;
  if (isLog || NAMES_OURS.test(text)) return true;
  return !(isBare && saysOther(error, text)) && isCredibleNumber(error, text);
}

/** The words of an error may name a key themselves, so what stands around them has to speak of Binance, or nothing stands there. */
function isCredibleMessage({ id, start, end }: ReadError, text: string): boolean {
  if (SHORT.includes(id ?? '') && GOES_ON.test(text.slice(end, end + 5))) return false;
  const printed = text.slice(start, end);
  const isAnys = ANYS_NAME.test(printed);
  if (NAMES_OURS.test(text) || !(isAnys || ANY_PROGRAMS.includes(id ?? ''))) return true;
  if (OTHER_THINGS.test(text)) return false;
  const isSentence = isAnys || wordsIn(printed).length > 3;
  const most = id === 'program_refused' ? MOST_OF_A_BOT : isSentence ? MOST_OF_A_SENTENCE : 0;
  const isAnswer = MSG.test(text.slice(Math.max(0, start - 12), start));
  const around = textAround(text, start, end);
  return ABOUT_BINANCE.test(around) || isAnswer || otherWords(around) <= most;
}

function isCredibleNumber({ id, code, start, end }: ReadError, text: string): boolean {
  const printed = text.slice(start, end);
  const others = otherWords(textAround(text, start, end));
  const isAboutBinance = ABOUT_BINANCE.test(text);
  const isAboutOthers = OTHER_THINGS.test(text);
  // Any site behind the same firewall shows the same page.
  if (id === 'blocked_page') return isAboutBinance || others === 0;
  if (isAboutOthers && (!isAboutBinance || ANY_PROGRAMS.includes(id ?? ''))) return false;
  if (wordsIn(printed).length > 2 || isAlone(text, start, end)) return true;
  if (isAboutOthers) return false;
  if (isAboutBinance || others === 0) return true;
  if (STATUS.test(printed)) return others <= MOST_OF_A_STATUS;
  if (!isOwnNumber(code)) return SIGNED.test(printed) && ABOUT_ERRORS.test(text);
  if (SIGNED.test(printed)) return ABOUT_ERRORS.test(text) || isSaid(text, start, end);
  return others <= MOST_OF_A_SENTENCE || isNumberOfError(text, start, end);
}

/** A code may be one of a door or a bank. */
const NAMES_ERRORS = /err|ошиб|fehl|hata/i;
/** A number of the year of a product, or of something that is counted. */
const OF_A_THING = /\s(?!Nummer|Code)[A-Z][a-z]+ $/;
const AMOUNT = /^ ?(?:[€$₺₽%]|us[dt]|eur|dol|руб|tl\b|lira)/i;

/** True of a number in a text about an error that counts nothing there, whatever else is said. */
function isNumberOfError(text: string, start: number, end: number): boolean {
  return NAMES_ERRORS.test(text) && !OF_A_THING.test(text.slice(0, start)) && !AMOUNT.test(text.slice(end));
}

/** How a web socket ends, without a sign and beside the word for it. Source: RFC 6455, 7.4. */
const OF_SOCKETS = /\b10[01]\d$/;
const SOCKET = /socket|\bwss?\b|(?<!market is )\bclos|disconnect/i;

/** The words that follow a number without a sign, and those of which Binance's messages are made. */
const WORDS_BEHIND = /^["')\]]{0,2}[:,]?\s{1,2}([a-z][^.!?\n]{8,90})/i;
const OF_BINANCE = /param|symbol|order|\brequest|time|account|balance|filter|\bbot|trad(?:es?|ing)\b|invalid/i;

/** True of a number that only looks like one of ours, since what it says is about something else: `error 1100: no signal`. */
function saysOther({ code, end }: ReadError, text: string): boolean {
  const words = isOwnNumber(code) ? '' : (WORDS_BEHIND.exec(text.slice(end, end + 100))?.[1] ?? '');
  return otherWords(words) > 1 && !OF_BINANCE.test(words);
}

/** The field in which Binance answers. */
const MSG = /["']msg["']\s?[:=]>?\s?["']$/;

/** How people say that a number came. */
const SAID = new RegExp(
  `(?:${SAYS}|now|теперь|jetzt|şimdi|gets?|got|getting|gives?|throws?|returns?|выскакивает|вылетает|получаю|kommt|wirft|bekomme)(?: (?:me|an?|mir|den|мне))?[\\s"'(:]{1,3}$`,
  'i',
);
const SAID_BEHIND = /^["')]{0,2} (?:veriyor|aliyorum|diyor|geliyor|выда[её]т|выскакивает|kommt)(?!\p{L})/iu;
/** Behind it stands no thing that is counted. */
const SAID_ENDS = /^["')]{0,2}(?:\s{0,2}(?:[.,;!?)\n—-]|$)|\s(?:and|but|on|from|when|и|но|на|und|aber|bei|ve|ama)\s)/i;

/** True of a number that somebody, or something, said: `the other one says -2015`. */
function isSaid(text: string, start: number, end: number): boolean {
  const behind = text.slice(end, end + 20);
  return SAID_BEHIND.test(behind) || (SAID_ENDS.test(behind) && SAID.test(text.slice(Math.max(0, start - 30), start)));
}

function textAround(text: string, start: number, end: number): string {
  return `${text.slice(0, start)} ${text.slice(end)}`;
}

function wordsIn(printed: string): readonly string[] {
  return printed.match(/\p{L}{3,}/gu) ?? [];
}

/** True of a number on a line of its own: it was copied, not told. */
function isAlone(text: string, start: number, end: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', start) + 1, start) + text.slice(end).split('\n', 1)[0];
  return !/[\p{L}\p{N}]/u.test(line);
}
