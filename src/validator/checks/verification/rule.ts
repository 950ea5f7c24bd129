import type { Severity } from '../../engine/finding';
import { type CodeEntry, defineRule, type Says } from '../../engine/rule';
import type { FactId } from '../../facts';
import type { VerificationState } from './states';

/**
 * What each state means for the key. Since 2021 an unverified account is withdraw-only: it can be read, not traded
 * with, so a key may show balances and still fail on the first order. Documents can expire, and verification is then
 * asked for again. Source: Binance announcement, 2021-09-15; WunderTrading help 5996282.
 */
export const verification = defineRule({
  codes: {
    'verification.verified': entry('ok', 'rules_out', ['kyc_rule_2021']),
    'verification.verified_plus': entry('ok', 'rules_out', ['kyc_rule_2021']),
    'verification.under_review': entry('suspicious', 'hints', ['seed']),
    'verification.rejected': entry('wrong', 'shows', ['seed', 'kyc_rejected_code']),
    'verification.expired': entry('wrong', 'shows', ['kyc_expired']),
    'verification.unverified': entry('wrong', 'shows', ['seed', 'kyc_rule_2021']),
    'verification.withdraw_only': entry('wrong', 'shows', ['kyc_rule_2021']),
    'verification.not_sure': { severity: 'info', href: '/auth-invalid/#identity-states' },
  },
  check: (state: VerificationState) => [{ code: `verification.${state}` as const, field: 'state' }],
});

function entry(severity: Severity, says: Says, facts: readonly FactId[]): CodeEntry {
  return { severity, href: '/auth-invalid/#identity-verification', causes: { kyc_not_verified: says }, facts };
}
