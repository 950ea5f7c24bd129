import { findCodes, type Mention } from '../../checks/errors/printedCodes';
import { findTexts } from '../../checks/errors/printedTexts';
import type { ReadError } from '../../checks/errors/readErrors';
import { joinErrors } from '../../checks/errors/readErrors';
import { type ErrorEvidence, errorsIn } from '../../checks/errors/recogniser';
import type { ErrorId } from '../../checks/errors/table';
import type { CauseId } from '../../engine/causes';
import type { HostFamily } from '../../text/hosts';
import { isDenied, namedIn } from './denied';
import { signsOf } from './exchanges';
import { moreCodes } from './moreCodes';
import { moreTexts } from './moreTexts';
import { saysLittle } from './ofTools';
import type { Foreign } from './rules/otherExchange';
import { productOf } from './rules/ownProduct';
import { sift } from './sift';

/** The errors of a text that somebody pasted, and the error of another exchange in it. */
interface PastedErrors {
  readonly evidence: readonly ErrorEvidence[];
  readonly foreign: Foreign | undefined;
}

/** Reads what `decodeError` reads, and what only readers and their bots write; what is not Binance's is left out. */
export function pastedErrors(pasted: string, host?: HostFamily): PastedErrors {
  const text = withoutDeniedSites(pasted);
  const seen = asWritten(text);
  const texts = inOrder([...findTexts(seen), ...moreTexts(seen)]);
  const read = joinErrors(texts, inOrder([...findCodes(text, host), ...moreCodes(text, host)]));
  const { errors: sifted, foreign } = sift(
    text,
    withoutDoubles(read).map((error) => asParameter(error, text)),
    signsOf(text),
  );
  const errors = withTheirMessages(sifted);
  const evidence = errorsIn(text, host, errors).map(({ isOfFutures, ...each }) => ({
    ...each,
    isOfFutures: isOfFutures && !saysNoFutures(text),
    ...(each.error && { beyond: beyond(each.error, errors, text) }),
  }));
  return { evidence: foreign && errors.length === 0 ? [] : evidence, foreign };
}

/** "Not using Binance US" is no sign of that site; that something does not work there denies nothing. */
const OTHER_SITE = /trbinance|binance[ .]?(?:us|tr)(?!\p{L})/giu;

function withoutDeniedSites(text: string): string {
  return text.replace(OTHER_SITE, (site, at: number) =>
    isDenied(text, at, at + site.length) ? 'binance'.padEnd(site.length) : site,
  );
}

/** A reader of pictures takes the I of a sans-serif letter for an l or a line: `lnvalid APl-key, lP`. */
const READ_WRONG = /(?<![\p{L}\d])[l|](?=nvalid|llegal|P\b|D\b)|(?<=\bAP)[l|](?![a-z])/gu;

/** The text with those letters as they were written, each in its place. */
function asWritten(text: string): string {
  return text.length < LONGEST_PICTURE ? text.replace(READ_WRONG, 'I') : text;
}

/** More than a screen holds is no picture of one. */
const LONGEST_PICTURE = 8000;

/** The word alone, where it is denied, names no host. */
const FUTURES_HOST = /\b[fd]api\b|binanceusdm|binancecoinm|request ip:/i;
const FUTURES = /futures|фьючерс\p{L}*|vadeli(?: işlem\p{L}*)?/giu;

function saysNoFutures(text: string): boolean {
  return text.length < SHORT && !FUTURES_HOST.test(text) && !namedIn(text, FUTURES);
}

/**
 * Where an account of its own is needed: the host for portfolio margin mode refuses all others (ccxt#22397, 2024), and calls
 * for margin those without a margin account. The box for spot has margin in its name.
 */
const OWN_ACCOUNT = /\bpapi\b|(?<!spot (?:&|and|und|и|ve) ?)\bmargin\b|(?<!\p{L})марж\p{L}*|\bmarjin\p{L}*/giu;
/** How the mode itself is called. */
const PORTFOLIO = /portfolio[ -]?margin|unified account|портфельн.{1,4} марж|portföy marjin/i;
const NEAR = 300;

function beyond(error: ReadError, all: readonly ReadError[], text: string): NonNullable<ErrorEvidence['beyond']> {
  const hints = hintOf(error, text);
  return { ...(isOlder(error, all, text) && { isOlder: true }), ...(hints && { hints }) };
}

/** What the own words of an error, and not those around them, point at; the first that they hold counts. */
const OWN_WORDS: Partial<Record<ErrorId, readonly (readonly [CauseId, RegExp])[]>> = {
  // Trading as such is off, not a pair and not an action.
  action_disabled: [['api_trading_locked', /trading\W{1,3}(?:is\W{1,3}not\W{1,3}enabled|disabled)/i]],
  // What is gone is called by a program older than that; 5xx is a failure of the server, says Binance.
  page_instead: [
    ['client_bug', /410/],
    ['binance_side', /50\d/],
  ],
  program_refused: [
    ['ip_not_whitelisted', /\bip\b/i],
    ['futures_permission_off', /futures|фьючерс|vadeli/i],
    ['spot_trading_off', /permission|trading|прав|berechtigung|\biz(?:in|ni)|yetki/i],
  ],
};

function hintOf(error: ReadError, text: string): CauseId | undefined {
  const { id, start, end } = error;
  const own = id && OWN_WORDS[id];
  if (own) return own.find(([, words]) => words.test(text.slice(start, end)))?.[0];
  // The message without a name is the one that IPv6 gets; the number alone mostly stood before a name.
  if (id === 'illegal_characters' && !/illegal|\bipv?6?\b/i.test(text)) return 'client_bug';
  if (id === 'blocked_page') return /access from your country/i.test(text) ? 'restricted_location' : undefined;
  if (id !== 'rejected_key') return undefined;
  const near = text.slice(Math.max(0, start - NEAR), end + NEAR);
  if (PORTFOLIO.test(near)) return 'portfolio_margin_mode';
  if (productOf(error, text)) return undefined;
  return namedIn(near, OWN_ACCOUNT) ? 'product_account_or_key_too_old' : undefined;
}

const CLOCK = /\d\d:\d\d:\d\d/;

/** How people tell, without a clock, that another error came later. */
const LATER =
  /(?:^|[\s,;])(?:then|now|today|after that|теперь|сейчас|сегодня|потом|затем|dann|jetzt|heute|danach|sonra|şimdi|bugün)\s/i;

/** True when a later line, with a time of its own, has another error, or a word says that another came later. */
function isOlder({ last, end }: ReadError, all: readonly ReadError[], text: string): boolean {
  const newest = all.reduce((most, error) => Math.max(most, error.last), 0);
  if (last < newest && text.length < SHORT && LATER.test(text.slice(end, newest))) return true;
  const line = text.lastIndexOf('\n', newest);
  return last < line && CLOCK.test(text.slice(line, newest)) && CLOCK.test(lineBefore(text, last));
}

function lineBefore(text: string, at: number): string {
  return text.slice(Math.max(text.lastIndexOf('\n', at), at - LONGEST_LINE, 0), at);
}

const LONGEST_LINE = 500;
/** What is told, not logged. */
const SHORT = 500;

function inOrder(mentions: readonly Mention[]): readonly Mention[] {
  return [...mentions].sort((a, b) => a.start - b.start);
}

/** A bot's own words say nothing beside an answer of Binance. */
function withoutDoubles(read: readonly ReadError[]): readonly ReadError[] {
  return read.some(({ id }) => !saysLittle(id)) ? read.filter(({ id }) => !saysLittle(id)) : read;
}

/** So far behind a number its message begins: `(code=-11001): …`, `{"code":-11001,"msg":"…`. */
const BEHIND = 20;

/** A number that no row has, and right behind it a message that one has, are one error: the message decides. */
function withTheirMessages(read: readonly ReadError[]): readonly ReadError[] {
  const numbers = read.map((error) =>
    error.codePrinted ? undefined : read.find(({ id, end }) => id === null && isBehind(error.start - end)),
  );
  return read
    .map((error, at) => ({ ...error, ...numbers[at], id: error.id, end: error.end }))
    .filter((_, at) => !numbers.includes(read[at]));
}

function isBehind(distance: number): boolean {
  return distance >= 0 && distance <= BEHIND;
}

/** A named parameter other than `ip` is a slip of the program, whatever else its number can mean. */
const NAMED = /parameter {1,3}(?:[\\'"‘“]|&#?\w{2,5};){0,3}(?!ip\b)[a-z][^.\n]{0,60}/i;

function asParameter(error: ReadError, text: string): ReadError {
  const named = error.id === 'illegal_characters' ? NAMED.exec(text.slice(error.start, error.end + 100)) : null;
  if (!named) return error;
  return { ...error, id: 'bad_parameter', end: error.start + named.index + named[0].length };
}
