import type { CauseId } from '../causes';
import type { ErrorSays } from '../rule';
import type { Points } from './points';

/**
 * How often a reader with a cause meets just this error: 0 for always, -1 for one in two, -3 for one in eight. Counted
 * in the 99 public cases where there were any of the cause, else judged from the text. A cause that a row allows and
 * that is not named here always meets it.
 */
const TYPICAL: Readonly<Record<string, Points>> = {
  'error.rejected_key': {
    // Identity has a message of its own (200003903), and an order can be refused with -2010 instead.
    kyc_not_verified: -2,
    // The page of Binance refuses most bad lists before they are saved.
    ip_list_malformed: -1,
    // Damaged text is mostly -2014; only a change that keeps the shape gets here.
    key_copied_wrong: -2,
    wrong_site: -0.5,
    // 12 of 18 cases.
    wrong_environment: -0.5,
    key_deleted: -1,
    // 3 of 4 cases.
    product_account_or_key_too_old: -0.4,
    // 1 of 9 and 1 of 7 cases: not allowed by the row, and yet seen.
    rate_limited_or_banned: -3.2,
    client_bug: -2.8,
    // Such calls mostly print -1002.
    other_permission_off: -2.5,
    // Help pages of tools name it; no case shows it, and an order of such an account is refused with -2010.
    account_or_symbol_restricted: -4,
  },
  // 6 copied wrong, 1 of 4 not loaded, 1 of 11 of another environment, 1 of 13 bugs.
  'error.key_format': { key_not_loaded: -0.5, wrong_environment: -3, client_bug: -1.5 },
  // 3 of 11 environment, 1 of 4 not loaded, 1 of 2 deleted, none of 5 of another site.
  'error.key_unknown': {
    key_deleted: -1,
    wrong_environment: -1.8,
    key_not_loaded: -2,
    wrong_site: -2.5,
    key_copied_wrong: -2.5,
  },
  // 7 of 13 bugs, most of them in one call of many; a revoked key was met once, in 2019.
  // A key of another site is mostly unknown; only a text that names the site makes it worth a thought. Without a secret most
  // programs send nothing, and some sign with an empty one.
  'error.bad_signature': { client_bug: -0.2, key_deleted: -3, wrong_site: -4.5, key_not_loaded: -4 },
  // 4 of 5 permissions, 1 of 7 bugs.
  'error.unauthorized': { client_bug: -2.8 },
  'error.vague_refusal': {
    other_permission_off: -2,
    ip_not_whitelisted: -2,
    spot_trading_off: -2,
    kyc_not_verified: -3,
  },
  // 3 of 6 requests over IPv6; a bug mostly has its parameter named, which is another row.
  'error.illegal_characters': { ipv6_egress: -1, client_bug: -4 },
  'error.blocked_page': { rate_limited_or_banned: -1, restricted_location: -2 },
  'error.invalid_account': { binance_side: -1, product_account_or_key_too_old: -2 },
  'error.order_rejected': { symbol_not_whitelisted: -3, kyc_not_verified: -2, account_or_symbol_restricted: -1 },
  // 4 of 5 restricted; a lock is told as any action that is disabled.
  'error.action_disabled': { kyc_not_verified: -3, api_trading_locked: -2 },
  // Bots say so mostly when their very first request is refused: a key that is not there, not whole, or not of this site.
  'error.program_refused': {
    ip_not_whitelisted: -2.5,
    key_copied_wrong: -1,
    key_not_loaded: 0,
    key_deleted: -0.7,
    wrong_site: -1.5,
    wrong_environment: -1.5,
  },
};

/** A cause that an error neither allows nor rules out: one in five hundred, for wrappers and readers err. */
const UNNAMED = -9;

/** The name of the complaint and a program's own words fit everything else so well; they only say where to look first. */
const VAGUE: Readonly<Record<string, number>> = { 'error.auth_invalid': 0, 'error.program_refused': -3 };

/** What an error says of a cause; undefined when it rules the cause out. */
export function errorPoints(code: string, { allows, rulesOut }: ErrorSays, cause: CauseId): number | undefined {
  if (rulesOut.includes(cause)) return undefined;
  const typical = TYPICAL[code]?.[cause];
  if (typical !== undefined) return typical;
  return VAGUE[code] ?? (allows.includes(cause) || allows.length === 0 ? 0 : UNNAMED);
}
