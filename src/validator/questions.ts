import { CAUSE_IDS, type CauseId } from './causes';
import type { Finding, RankedCause } from './finding';

interface Question {
  /** The causes that one answer leaves standing; the other answer leaves the rest. */
  readonly splits: readonly CauseId[];
  /** Findings that make the question needless: a code, or a namespace that ends in a dot. */
  readonly answeredBy: readonly string[];
}

/**
 * What may be asked, in the order in which equals are asked. The order and the splits follow the reading of 99 public
 * cases (2017-09 to 2026-07): whether reading works separates permission, expiry and identity from key, site and list.
 */
export const QUESTIONS = {
  reads_balances: {
    splits: [
      'spot_trading_off',
      'trading_permission_expired',
      'kyc_not_verified',
      'symbol_not_whitelisted',
      'account_or_symbol_restricted',
      'api_trading_locked',
      'other_permission_off',
      'futures_permission_off',
      'product_account_or_key_too_old',
      'portfolio_margin_mode',
    ],
    answeredBy: ['permissions.trading_on', 'permissions.trading_off', 'permissions.reading_off'],
  },
  key_still_listed: { splits: ['key_deleted', 'wrong_site', 'wrong_environment'], answeredBy: [] },
  list_equal: {
    splits: ['ip_not_whitelisted', 'ip_list_malformed'],
    answeredBy: ['whitelist.lists_match', 'whitelist.address_missing', 'whitelist.request_ip_listed'],
  },
  which_site: { splits: ['wrong_site', 'wrong_environment'], answeredBy: ['key.hex_only'] },
  worked_before: {
    splits: ['trading_permission_expired', 'key_deleted', 'ip_not_whitelisted', 'kyc_not_verified', 'binance_side'],
    answeredBy: [],
  },
  account_banner: {
    splits: ['kyc_not_verified', 'account_or_symbol_restricted', 'api_trading_locked'],
    answeredBy: ['verification.'],
  },
} as const satisfies Record<string, Question>;

export type QuestionId = keyof typeof QUESTIONS;

/** The ids of {@link QUESTIONS} in their order. */
export const QUESTION_IDS = Object.keys(QUESTIONS) as readonly QuestionId[];

/**
 * The question that halves the causes still standing most evenly, or null when one cause leads alone, when no question
 * separates what is left, or when the separating ones are answered already.
 *
 * With no evidence that tells causes apart, all that are not unlikely stand: an empty report asks the first question.
 */
export function nextQuestion(findings: readonly Finding[], causes: readonly RankedCause[]): QuestionId | null {
  const standing = causesStanding(causes);
  let best: QuestionId | null = null;
  let bestSmallerHalf = 0;
  for (const id of QUESTION_IDS) {
    const { splits, answeredBy }: Question = QUESTIONS[id];
    if (findings.some(({ code }) => answeredBy.some((answer) => isAnswer(answer, code)))) continue;
    const inside = standing.filter((cause) => splits.some((split) => split === cause)).length;
    const smallerHalf = Math.min(inside, standing.length - inside);
    if (smallerHalf > bestSmallerHalf) {
      best = id;
      bestSmallerHalf = smallerHalf;
    }
  }
  return best;
}

function causesStanding(causes: readonly RankedCause[]): readonly string[] {
  const likely = causes.filter(({ likelihood }) => likelihood === 'likely');
  const possible = causes.filter(({ likelihood }) => likelihood === 'possible');
  // One cause that is merely possible leaves everything open; two or more come from an error that names its causes.
  const leading = likely.length > 0 || possible.length < 2 ? likely : possible;
  if (leading.length > 0) return leading.map(({ id }) => id);
  return CAUSE_IDS.filter((id) => !causes.some((cause) => cause.id === id && cause.likelihood !== 'possible'));
}

function isAnswer(answer: string, code: string): boolean {
  return answer.endsWith('.') ? code.startsWith(answer) : code === answer;
}
