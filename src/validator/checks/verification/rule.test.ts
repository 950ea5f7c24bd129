import { describe, expect, it } from 'vitest';
import { diagnosed } from '../../../../tests/validator/diagnosed';
import { provesEveryCode } from '../../../../tests/validator/provesEveryCode';
import { checkVerification } from './checkVerification';
import { verification } from './rule';
import { VERIFICATION_STATES } from './states';

describe('identity verification', () => {
  provesEveryCode(verification, checkVerification, {
    'verification.verified': 'verified',
    'verification.verified_plus': 'verified_plus',
    'verification.under_review': 'under_review',
    'verification.rejected': 'rejected',
    'verification.expired': 'expired',
    'verification.unverified': 'unverified',
    'verification.withdraw_only': 'withdraw_only',
    'verification.not_sure': 'not_sure',
  });

  it.each([
    ['verified', 'ok'],
    ['verified_plus', 'ok'],
    ['under_review', 'suspicious'],
    ['rejected', 'wrong'],
    ['expired', 'wrong'],
    ['unverified', 'wrong'],
    ['withdraw_only', 'wrong'],
    ['not_sure', 'not_checkable'],
  ] as const)('that is %s makes the report %s', (state, verdict) => {
    expect(checkVerification(state).verdict).toBe(verdict);
  });

  it.each(VERIFICATION_STATES)('that is %s gives one finding, and never asks for the state again', (state) => {
    const report = diagnosed([checkVerification(state)]);
    expect(report.findings).toHaveLength(1);
    expect(report.nextQuestion).not.toBe('account_banner');
  });

  it.each(['verified', 'verified_plus'] as const)('that is %s rules the third cause out', (state) => {
    const { causes } = diagnosed([checkVerification(state)]);
    expect(causes).toMatchObject([{ id: 'kyc_not_verified', likelihood: 'ruled_out' }]);
  });
});
