import type { Span } from '../../engine/finding';
import { fieldPattern, flagOf, momentOf } from '../../text/fields';
import type { Evidence } from '../recogniser';

/** What an answer about the account says; what it does not tell is undefined. */
export interface AccountAnswer extends Evidence {
  readonly kind: 'account_status' | 'trading_status';
  /** `normal`, or that Binance printed something else. */
  readonly status?: 'normal' | 'other';
  readonly locked?: boolean;
  /** The day on which the lock is to end, `yyyy-mm-dd`. */
  readonly recovers?: string;
  readonly canTrade?: boolean;
}

/** `data` is the only field of `account/status`, and `Normal` for a healthy account. Other answers have more fields. */
const STATUS =
  /[{(]\s{0,5}\\{0,3}["']?data\\{0,3}["']?\s{0,5}[:=]\s{0,5}\\{0,3}["']?([A-Za-z][A-Za-z ]{2,29})\\{0,3}["']?\s{0,5}[})]/i;
/** Anything may be the `data` of another answer; these words are about an account. */
const OF_ACCOUNT = /normal|fr[eo]ze|lock|restrict|disab|ban|suspend|clos|risk/i;
const LOCKED = fieldPattern(['isLocked']);
/** Doors and records are locked, too; these fields and names stand in the answer about trading alone. */
const OF_TRADING = /planned_?Recover_?Time|trigger_?Condition|api_?Trading_?Status|binance/i;
const ONLY_LOCKED = /^\W{0,20}(?:data\W{1,20})?is_?Locked\W{1,20}(?:true|false|[01])?\W{0,20}$/i;
const RECOVERS = fieldPattern(['plannedRecoverTime']);
const CAN_TRADE = fieldPattern(['canTrade']);

/**
 * The answers of `account/status`, `apiTradingStatus` and `/api/v3/account` in a text, the first of each, in all forms in
 * which programs print them.
 *
 * @example readAccount('{"data":"Normal"}')[0]?.status // 'normal'
 */
export function readAccount(text: string): readonly AccountAnswer[] {
  const answers: AccountAnswer[] = [];
  const status = STATUS.exec(text);
  const word = status?.[1] ?? '';
  if (status && OF_ACCOUNT.test(word)) {
    const isNormal = word.toLowerCase() === 'normal';
    answers.push({ kind: 'account_status', span: placeOf(status), status: isNormal ? 'normal' : 'other' });
  }
  const locked = flagIn(text, LOCKED);
  if (locked && (OF_TRADING.test(text) || ONLY_LOCKED.test(text))) {
    const day = dayOf(first(text, RECOVERS)?.[3]);
    answers.push({ kind: 'trading_status', span: locked.span, locked: locked.value, ...(day && { recovers: day }) });
  }
  const trades = flagIn(text, CAN_TRADE);
  if (trades) answers.push({ kind: 'account_status', span: trades.span, canTrade: trades.value });
  return answers;
}

function first(text: string, field: RegExp): RegExpExecArray | null {
  field.lastIndex = 0;
  return field.exec(text);
}

/** The first yes or no of a field. */
function flagIn(text: string, field: RegExp): { readonly value: boolean; readonly span: Span } | undefined {
  const match = first(text, field);
  const value = match ? flagOf(match) : undefined;
  return match && value !== undefined ? { value, span: placeOf(match) } : undefined;
}

function placeOf(match: RegExpExecArray): Span {
  return [match.index, match.index + match[0].length];
}

/** The day of a moment; undefined when there is nothing to recover from. */
function dayOf(milliseconds = ''): string | undefined {
  const time = momentOf(milliseconds);
  return time === undefined ? undefined : new Date(time).toISOString().slice(0, 10);
}
