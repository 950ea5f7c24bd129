import { expect, it } from 'vitest';
import { FINDING_ENTRIES } from '../../checks/codes';
import type { CauseId } from '../causes';
import { judgeCauses } from '../rank';

/** A fresh look at the diagnosis, not at the table: who saw this is likelier to have that cause, who saw the contrary less. */
const SEEN: readonly (readonly [cause: CauseId, saw: string, sawNot: string])[] = [
  ['spot_trading_off', 'box_ticked_no', 'box_ticked_yes'],
  ['trading_permission_expired', 'box_ticked_no', 'box_ticked_yes'],
  ['trading_permission_expired', 'worked_before_yes', 'worked_before_no'],
  ['trading_permission_expired', 'list_equal_unrestricted', 'list_equal_same'],
  ['ip_not_whitelisted', 'list_equal_differs', 'list_equal_same'],
  ['ip_list_malformed', 'list_equal_differs', 'list_equal_unrestricted'],
  ['kyc_not_verified', 'account_banner_identity', 'account_banner_none'],
  ['api_trading_locked', 'account_banner_restricted', 'reads_balances_no'],
  ['symbol_not_whitelisted', 'what_fails_some_pairs', 'what_fails_every_order'],
  ['other_permission_off', 'what_fails_one_action', 'what_fails_everything'],
  ['futures_permission_off', 'what_fails_not_spot', 'what_fails_every_order'],
  ['key_deleted', 'key_still_listed_no', 'key_still_listed_yes'],
  ['key_deleted', 'list_equal_unrestricted', 'list_equal_same'],
  ['key_copied_wrong', 'key_compared_differs', 'key_compared_same'],
  ['key_not_loaded', 'reads_balances_no', 'reads_balances_yes'],
  ['secret_wrong', 'message_by_key', 'message_by_order'],
  ['wrong_site', 'which_site_other_site', 'which_site_binance_com'],
  ['wrong_environment', 'which_site_test_page', 'which_site_binance_com'],
  ['restricted_location', 'message_by_server', 'reads_balances_yes'],
  ['rate_limited_or_banned', 'others_affected_others', 'others_affected_only_me'],
  ['binance_side', 'comes_and_goes_sometimes', 'comes_and_goes_always'],
  ['ip_not_whitelisted', 'works_elsewhere_yes', 'works_elsewhere_no'],
  ['binance_side', 'new_key_tried_yes', 'after_outage_still'],
  ['key_copied_wrong', 'works_elsewhere_yes', 'works_elsewhere_no'],
  ['key_not_loaded', 'works_elsewhere_yes', 'works_elsewhere_no'],
];

function chance(cause: CauseId, ...answers: readonly string[]): number {
  const findings = answers.map((answer) => ({ code: `answer.${answer}`, severity: 'info', params: {} }) as const);
  return judgeCauses(findings, FINDING_ENTRIES).find(({ cause: { id } }) => id === cause)?.chance ?? -1;
}

it.each(SEEN)('%s is likelier after %s than before, and less likely after %s', (cause, saw, sawNot) => {
  expect(chance(cause, saw)).toBeGreaterThan(chance(cause));
  expect(chance(cause, sawNot)).toBeLessThan(chance(cause));
});
