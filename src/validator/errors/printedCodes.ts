import type { HostFamily } from '../hosts';
import { firstFew } from './firstFew';
import { isKnown, rowOfStatus, rowsOf } from './rowsByNumber';
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

/**
 * How programs print a number: after the word code (JSON, `APIError(code=…)`, Python, PHP, escaped in any way), in
 * brackets (Ruby, the Python connector), or bare before the message (.NET and others). The minus may be typographic.
 * The word error in front is too weak a sign for a number that no row has.
 */
const NUMBERS = new RegExp(
  [
    String.raw`code(?:[\W_]|quot;|#34;|u0022|x22){1,10}?([-−–]?\d{1,10})(?!\w|\.\d)`,
    String.raw`\((?:\d{3},\s?)?(-\d{4,6})[,)]`,
    String.raw`(?<![\w.-])([-−–]\d{4,6})(?=\s{0,2}["'’:：、]|\s{0,20}$)`,
    String.raw`(?:HTTP(?:\/[\d.]{1,3})?|status|error)\W{1,4}(4\d\d)(?!\w|\.\d)`,
    String.raw`error\W{1,4}?([-−–]?\d{4,9})(?!\w|[.-]\d)`,
  ].join('|'),
  'gi',
);

/** A number and nothing else, or what people write before it. Ten digits: thirteen are a time. */
const ALONE =
  /^\s{0,20}(?:(?:error|code|ошибка|код|fehler|hata|kodu?)[\s:=#(]{1,5}){0,2}([-−–]?\d{1,10})[\s).]{0,20}$/iu;

/** In a short text a bare number is what it is about; in a log it may be an amount. */
const SHORT_TEXT = 300;
const NUMBER_IN_SHORT_TEXT = /(?<![\w.-])([-−–]\d{4,6})(?!\w|\.\d)/g;

/** The groups of NUMBERS that hold a number of which nothing says that it is an error of Binance, unless a row has it. */
const BARE = [3, 5];

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
  const mentions = firstFew(text.matchAll(NUMBERS), (match) => match[0]).flatMap(({ match, times }) => {
    const group = match.findIndex((part, index) => index > 0 && part !== undefined);
    return mentionsOf({ match, group, times, isBare: BARE.includes(group) }, host);
  });
  if (text.length > SHORT_TEXT) return mentions;
  const bare = [...text.matchAll(NUMBER_IN_SHORT_TEXT)].filter(({ index }) => !mentions.some(covers(index)));
  return [...mentions, ...bare.flatMap((match) => mentionsOf({ match, group: 1, times: 1, isBare: true }, host))];
}

function covers(at: number): (mention: Mention) => boolean {
  return ({ start, end }) => at >= start && at < end;
}

function onlyMention(match: RegExpExecArray, host: HostFamily | undefined): readonly Mention[] {
  const known = mentionsOf({ match, group: 1, times: 1, isBare: true }, host);
  return known.length > 0 ? known : [{ id: null, code: numberIn(match[1]), times: 1, ...placeOf(match) }];
}

function numberIn(printed = ''): number {
  return Number(printed.replace(/[−–]/, '-'));
}

function placeOf(match: RegExpExecArray) {
  return { start: match.index, end: match.index + match[0].length };
}

interface Printed {
  readonly match: RegExpExecArray;
  /** The group that holds the number. */
  readonly group: number;
  readonly times: number;
  /** Nothing around it says that */
  readonly isBare: boolean;
}

function mentionsOf({ match, group, times, isBare }: Printed, host: HostFamily | undefined): readonly Mention[] {
  const number = numberIn(match[group]);
  const place = { times, ...placeOf(match) };
  const ofStatus = rowOfStatus(number);
  if (ofStatus) return [{ id: ofStatus, code: errorRow(ofStatus).codes[0] ?? number, ...place }];
  const code = isKnown(number) || number < 0 ? number : -number;
  const rows = rowsOf(code, match.input, match.index, host);
  if (rows.length > 0) return rows.map((id: ErrorId) => ({ id, code, ...place }));
  return isForeign(number, isBare) ? [{ id: null, code: number, ...place }] : [];
}

/** A number that looks like an error of Binance and is in no row. Zero and small positive numbers are no errors. */
function isForeign(number: number, bare: boolean): boolean {
  return !bare && (number <= -1000 || number >= 100_000_000);
}
