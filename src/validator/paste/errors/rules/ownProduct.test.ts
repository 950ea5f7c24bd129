import { describe, expect, it } from 'vitest';
import { codesOf, findingOf } from '../../../../../tests/validator/findingsOf';
import { provesEveryCode } from '../../../../../tests/validator/provesEveryCode';
import { readPaste } from '../..';
import { ownProduct } from './ownProduct';

const check = (text: string) => readPaste(text, { now: 0 });
const WITHDRAWAL = 'POST /sapi/v1/capital/withdraw/apply {"code":-2015}';

describe('a refused call for another product', () => {
  provesEveryCode(ownProduct, check, {
    'error.withdrawal_call': WITHDRAWAL,
    'error.margin_call': 'POST /sapi/v1/margin/order {"code":-2015}',
  });

  it('is a withdrawal, whose permission is likelier off than the one for spot trading', () => {
    const ids = check(WITHDRAWAL).causes.map(({ id }) => id);
    expect(ids[0]).toBe('other_permission_off');
    expect(check(WITHDRAWAL).causes[0]?.likelihood).toBe('possible');
  });

  it.each([
    'GET /sapi/v1/capital/withdraw/history {"code":-2015}',
    'POST /sapi/v1/capital/withdraw/apply {"code":-1021}',
    'fees: binance.exceptions.BinanceWithdrawException: Invalid API-key, IP, or permissions for action.',
    'I do not use margin and never withdraw: -2015',
    'Enable Spot & Margin Trading is ticked, -2015',
  ])('is not seen in %s', (text) => {
    expect(codesOf(check(text)).join()).not.toMatch(/_call/);
  });

  it('stands where the error stands', () => {
    const { span } = findingOf(check(WITHDRAWAL), 'error.withdrawal_call');
    expect(WITHDRAWAL.slice(...(span ?? [0, 0]))).toBe('code":-2015');
  });
});
