import type { Span } from '../../engine/finding';
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

const QUOTE = String.raw`\\{0,3}["']`;
const COLON = String.raw`${QUOTE}\s{0,5}:\s{0,5}`;

/** `data` is the only field of `account/status`, and `Normal` for a healthy account. Other answers have more fields. */
const STATUS = new RegExp(`\\{\\s{0,5}${QUOTE}data${COLON}${QUOTE}([A-Za-z][A-Za-z ]{2,29})${QUOTE}\\s{0,5}\\}`);
const LOCKED = new RegExp(`${QUOTE}isLocked${COLON}(true|false)`, 'i');
/** Doors and records are locked, too; these fields and names stand in the answer about trading alone. */
const OF_TRADING = /plannedRecoverTime|triggerCondition|apiTradingStatus|binance/i;
const ONLY_LOCKED = /^\W{0,20}(?:data\W{1,20})?isLocked\W{1,20}(?:true|false)\W{0,20}$/i;
const RECOVERS = new RegExp(`${QUOTE}plannedRecoverTime${COLON}(\\d{1,16})`);
const CAN_TRADE = new RegExp(`${QUOTE}canTrade${COLON}(true|false)`, 'i');

/**
 * The answers of `account/status`, `apiTradingStatus` and `/api/v3/account` in a text, the first of each.
 *
 * @example readAccount('{"data":"Normal"}')[0]?.status // 'normal'
 */
export function readAccount(text: string): readonly AccountAnswer[] {
  const answers: AccountAnswer[] = [];
  const status = STATUS.exec(text);
  if (status) {
    const word = status[1]?.toLowerCase() === 'normal' ? 'normal' : 'other';
    answers.push({ kind: 'account_status', span: placeOf(status), status: word });
  }
  const locked = LOCKED.exec(text);
  if (locked && (OF_TRADING.test(text) || ONLY_LOCKED.test(text))) {
    const day = dayOf(RECOVERS.exec(text)?.[1]);
    const isLocked = locked[1]?.toLowerCase() === 'true';
    answers.push({ kind: 'trading_status', span: placeOf(locked), locked: isLocked, ...(day && { recovers: day }) });
  }
  const canTrade = CAN_TRADE.exec(text);
  if (canTrade) {
    answers.push({ kind: 'account_status', span: placeOf(canTrade), canTrade: canTrade[1]?.toLowerCase() === 'true' });
  }
  return answers;
}

function placeOf(match: RegExpExecArray): Span {
  return [match.index, match.index + match[0].length];
}

const LAST_MOMENT = 8.64e15;

/** Zero is how Binance prints that there is nothing to recover from. */
function dayOf(milliseconds = '0'): string | undefined {
  const time = Number(milliseconds);
  return time > 0 && time <= LAST_MOMENT ? new Date(time).toISOString().slice(0, 10) : undefined;
}
