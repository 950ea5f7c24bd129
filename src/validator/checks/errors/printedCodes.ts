import type { HostFamily } from '../../text/hosts';
import { matchesAt } from './anchored';
import { firstFew } from './firstFew';
import { isKnown, rowOfGroup, rowOfStatus, rowsOf } from './rowsByNumber';
import { type ErrorId, errorRow } from './table';

/** A place in the text that names an error. */
export interface Mention {
  /** Null for a number that no row has. */
  readonly id: ErrorId | null;
  readonly code: number | null;
  /** How often the same stands in the text. */
  readonly times: number;
  readonly start: number;
  readonly end: number;
}

/** A way in which programs print a number. */
interface Way {
  /** Where to look at all. */
  readonly words: readonly string[];
  /** The last group is the number. */
  readonly pattern: RegExp;
  /** True where nothing around the number says that it is an error of Binance, unless a row has it. */
  readonly isBare?: true;
}

/**
 * How programs print a number: after the word code (JSON, `APIError(code=…)`, Python, PHP, escaped in any way), in
 * brackets (Ruby, the Python connector), or bare before the message (.NET and others). The minus may be typographic.
 * The word error in front is too weak a sign for a number that no row has.
 */
const WAYS: readonly Way[] = [
  { words: ['code'], pattern: /code(?:[\W_]|quot;|#34;|u0022|x22){1,10}?([-−–]?\d{1,10})(?!\w|\.\d)/y },
  { words: ['('], pattern: /\((?:\d{3},\s?)?(-\d{4,6})[,)]/y },
  { words: ['-', '−', '–'], pattern: /(?<![\w.-])([-−–]\d{4,6})(?=\s{0,2}["'’:：、]|\s{0,20}$)/y, isBare: true },
  {
    words: ['http', 'status', 'error', 'response'],
    pattern: /(?:http(?:\/[\d.]{1,3})?|status|error|response)\W{1,4}(4\d\d)(?!\w|\.\d)/y,
  },
  // Python's requests print the status first.
  { words: [' client error'], pattern: /(?<=(?<![\w.-])(4\d\d)) client error/y },
  { words: ['error'], pattern: /error\W{1,4}?([-−–]?\d{4,9})(?!\w|[.-]\d)/y, isBare: true },
];

/** A number and nothing else, or what people write before it. Ten digits: thirteen are a time. */
const ALONE =
  /^\s{0,20}(?:(?:error|code|ошибка|код|fehler|hata|kodu?)[\s:=#(]{1,5}){0,2}([-−–]?\d{1,10})[\s).?!]{0,20}$/iu;

/** In a short text a bare number is what it is about; in a log it may be an amount. */
const SHORT_TEXT = 300;
const NUMBER_IN_SHORT_TEXT = /(?<![\w.-])([-−–]\d{4,6})(?!\w|\.\d)/g;

/**
 * Every number in a text that is an error of Binance, in order. A number without its minus is known after the words
 * code and error; a status only where it has one meaning (418, 429, 451). A text that is a number and nothing else is
 * about that number, whether a row has it or not.
 *
 * @example findCodes('APIError(code=-2015): Invalid API-key')[0]?.id // 'rejected_key'
 */
export function findCodes(text: string, host?: HostFamily): readonly Mention[] {
  const alone = ALONE.exec(text);
  if (alone) return onlyMention(alone, host);
  const mentions = firstFew(printedNumbers(text), ({ match }) => match[0]).flatMap(({ found, times }) =>
    mentionsOf({ ...found, times }, text, host),
  );
  if (text.length > SHORT_TEXT) return mentions;
  const bare = [...text.matchAll(NUMBER_IN_SHORT_TEXT)].filter(({ index }) => !mentions.some(covers(index)));
  return [...mentions, ...bare.flatMap((match) => mentionsOf({ match, times: 1, isBare: true }, text, host))];
}

interface Printed {
  readonly match: RegExpExecArray;
  readonly isBare: boolean;
}

/** Every printed number in order; of two ways that overlap, the one that begins first. */
function printedNumbers(text: string): readonly Printed[] {
  const lower = text.toLowerCase();
  const all = WAYS.flatMap(({ words, pattern, isBare = false }) =>
    words.flatMap((word) => Array.from(matchesAt(lower, word, pattern), (match): Printed => ({ match, isBare }))),
  ).sort((a, b) => a.match.index - b.match.index);
  let end = 0;
  return all.filter(({ match }) => {
    if (match.index < end) return false;
    end = match.index + match[0].length;
    return true;
  });
}

function covers(at: number): (mention: Mention) => boolean {
  return ({ start, end }) => at >= start && at < end;
}

function onlyMention(match: RegExpExecArray, host: HostFamily | undefined): readonly Mention[] {
  const known = mentionsOf({ match, times: 1, isBare: true }, match.input, host);
  if (known.length > 0) return known;
  const code = numberIn(match[1]);
  return [{ id: rowOfGroup(code, match.input, match.index, host), code, times: 1, ...placeOf(match) }];
}

function numberIn(printed = ''): number {
  return Number(printed.replace(/[−–]/, '-'));
}

function placeOf(match: RegExpExecArray) {
  return { start: match.index, end: match.index + match[0].length };
}

/** The rows that a printed number names, or the number alone where it can only be an error. */
export function mentionsOf(
  { match, times, isBare }: Printed & { readonly times: number },
  text: string,
  host: HostFamily | undefined,
): readonly Mention[] {
  const number = numberIn(match.at(-1));
  const place = { times, ...placeOf(match) };
  const ofStatus = rowOfStatus(number);
  if (ofStatus) return [{ id: ofStatus, code: errorRow(ofStatus).codes[0] ?? number, ...place }];
  const code = isKnown(number) || number < 0 ? number : -number;
  const rows = rowsOf(code, text, match.index, host);
  if (rows.length > 0) return rows.map((id: ErrorId) => ({ id, code, ...place }));
  if (!isForeign(number, isBare)) return [];
  return [{ id: rowOfGroup(number, text, match.index, host), code: number, ...place }];
}

/** A number that looks like an error of Binance and is in no row. Zero and small positive numbers are no errors. */
function isForeign(number: number, bare: boolean): boolean {
  return !bare && (number <= -1000 || number >= 100_000_000);
}
