import type { Severity } from '../../engine/finding';
import { type CodeEntry, defineRule, type Says } from '../../engine/rule';
import type { VerificationState } from './states';

/**
 * What each state means for the key. Since 2021 an unverified account is withdraw-only: it can be read, not traded
 * with, so a key may show balances and still fail on the first order. Documents can expire, and verification is then
 * asked for again. Source: Binance announcement, 2021-09-15; WunderTrading help 5996282.
 */
export const verification = defineRule({
  codes: {
    'verification.verified': { ...entry('ok', 'rules_out'), facts: ['kyc_rule_2021'] },
    'verification.verified_plus': { ...entry('ok', 'rules_out'), facts: ['kyc_rule_2021'] },
    'verification.under_review': { ...entry('suspicious', 'hints'), facts: ['seed'] },
    'verification.rejected': { ...entry('wrong', 'shows'), facts: ['seed', 'kyc_rejected_code'] },
    'verification.expired': { ...entry('wrong', 'shows'), facts: ['kyc_expired'] },
    'verification.unverified': { ...entry('wrong', 'shows'), facts: ['seed', 'kyc_rule_2021'] },
    'verification.withdraw_only': { ...entry('wrong', 'shows'), facts: ['kyc_rule_2021'] },
    'verification.not_sure': { severity: 'info', href: '/auth-invalid/#identity-states' },
  },
  check: (state: VerificationState) => [{ code: `verification.${state}` as const, field: 'state' }],
});

function entry(severity: Severity, says: Says): CodeEntry {
  return { severity, href: '/auth-invalid/#identity-verification', causes: { kyc_not_verified: says } };
}
