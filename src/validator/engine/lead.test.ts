import { describe, expect, it } from 'vitest';
import type { Severity } from './finding';
import { leadOf } from './lead';

const given = (...findings: readonly (readonly [code: string, severity: Severity])[]) =>
  leadOf(findings.map(([code, severity]) => ({ code, severity, params: {} })))?.code;

describe('what an answer begins with', () => {
  it('is nothing where nothing was found', () => {
    expect(given()).toBeUndefined();
  });

  it.each<[Severity, Severity]>([
    ['wrong', 'suspicious'],
    ['suspicious', 'ok'],
    ['ok', 'info'],
  ])('is what is %s before what is %s', (graver, other) => {
    expect(given(['a.other', other], ['a.graver', graver])).toBe('a.graver');
  });

  it('is the first of what is equally grave', () => {
    expect(given(['a.first', 'wrong'], ['a.second', 'wrong'])).toBe('a.first');
  });

  it('is a danger or the address that Binance printed before anything graver', () => {
    expect(given(['a.wrong', 'wrong'], ['whitelist.request_ip_in_list', 'ok'])).toBe('whitelist.request_ip_in_list');
    expect(given(['permissions.withdrawals_on', 'info'], ['a.wrong', 'wrong'])).toBe('permissions.withdrawals_on');
  });

  it('is a danger before that address', () => {
    expect(given(['whitelist.request_ip_unknown', 'wrong'], ['error.secret_pasted', 'wrong'])).toBe(
      'error.secret_pasted',
    );
  });
});
