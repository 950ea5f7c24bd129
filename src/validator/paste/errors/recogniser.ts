import { findCodes, type Mention } from '../../checks/errors/printedCodes';
import { findTexts } from '../../checks/errors/printedTexts';
import type { ReadError } from '../../checks/errors/readErrors';
import { joinErrors } from '../../checks/errors/readErrors';
import { type ErrorEvidence, errorsIn } from '../../checks/errors/recogniser';
import type { Foreign } from '../../checks/errors/rules/otherExchange';
import type { CauseId } from '../../engine/causes';
import type { HostFamily } from '../../text/hosts';
import { signsOf } from './exchanges';
import { moreCodes } from './moreCodes';
import { moreTexts } from './moreTexts';
import { saysLittle } from './ofTools';
import { sift } from './sift';

/** The errors of a text that somebody pasted, and the error of another exchange in it. */
export interface PastedErrors {
  readonly evidence: readonly ErrorEvidence[];
  readonly foreign: Foreign | undefined;
}

/** Reads what `decodeError` reads, and what only readers and their bots write; what is not Binance's is left out. */
export function pastedErrors(text: string, host?: HostFamily): PastedErrors {
  const texts = inOrder([...findTexts(text), ...moreTexts(text)]);
  const read = joinErrors(texts, inOrder([...findCodes(text, host), ...moreCodes(text, host)]));
  const { errors, foreign } = sift(
    text,
    withoutDoubles(read).map((error) => asParameter(error, text)),
    signsOf(text),
  );
  const evidence = errorsIn(text, host, errors).map((each) =>
    each.error ? { ...each, beyond: beyond(each.error, errors, text) } : each,
  );
  return { evidence, foreign };
}

/** Trading as such is off, not a pair and not an action. */
const TRADING_OFF = /trading\W{1,3}(?:is\W{1,3}not\W{1,3}enabled|disabled)/i;
/** This host is for accounts in portfolio margin mode alone; all others are refused by it. Source: ccxt#22397 (2024). */
const PORTFOLIO_HOST = /\bpapi\b/i;
const NEAR = 300;

function beyond(error: ReadError, all: readonly ReadError[], text: string): NonNullable<ErrorEvidence['beyond']> {
  const hints = hintOf(error, text);
  return { ...(isOlder(error, all, text) && { isOlder: true }), ...(hints && { hints }) };
}

function hintOf({ id, start, end }: ReadError, text: string): CauseId | undefined {
  if (id === 'action_disabled') return TRADING_OFF.test(text.slice(start, end)) ? 'api_trading_locked' : undefined;
  const isOfPortfolio = id === 'rejected_key' && PORTFOLIO_HOST.test(text.slice(Math.max(0, start - NEAR), end + NEAR));
  return isOfPortfolio ? 'product_account_or_key_too_old' : undefined;
}

const CLOCK = /\d\d:\d\d:\d\d/;

/** True when a later line, with a time of its own, has another error. */
function isOlder({ last }: ReadError, all: readonly ReadError[], text: string): boolean {
  const newest = all.reduce((most, error) => Math.max(most, error.last), 0);
  const line = text.lastIndexOf('\n', newest);
  return last < line && CLOCK.test(text.slice(line, newest)) && CLOCK.test(lineBefore(text, last));
}

function lineBefore(text: string, at: number): string {
  return text.slice(Math.max(text.lastIndexOf('\n', at), at - LONGEST_LINE, 0), at);
}

const LONGEST_LINE = 500;

function inOrder(mentions: readonly Mention[]): readonly Mention[] {
  return [...mentions].sort((a, b) => a.start - b.start);
}

/** A bot's own words say nothing beside an answer of Binance. */
function withoutDoubles(read: readonly ReadError[]): readonly ReadError[] {
  return read.some(({ id }) => !saysLittle(id)) ? read.filter(({ id }) => !saysLittle(id)) : read;
}

/** A named parameter other than `ip` is a slip of the program, whatever else its number can mean. */
const NAMED = /parameter\s{1,3}\\?['"‘“](?!ip\b)[a-z]/i;

function asParameter(error: ReadError, text: string): ReadError {
  const isNamed = error.id === 'illegal_characters' && NAMED.test(text.slice(error.start, error.end + 40));
  return isNamed ? { ...error, id: 'bad_parameter' } : error;
}
