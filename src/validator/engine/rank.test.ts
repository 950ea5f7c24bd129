import { describe, expect, it } from 'vitest';
import { FINDING_ENTRIES } from '../checks/codes';
import { decodeError } from '../checks/errors';
import { CAUSE_IDS, type CauseId } from './causes';
import type { Finding } from './finding';
import { judgeCauses } from './rank';
import type { CodeEntry } from './rule';
import { PRIOR } from './weights';

const ENTRIES: Readonly<Record<string, CodeEntry>> = {
  'a.shows_clock': { severity: 'wrong', causes: { clock_skew: 'shows' } },
  'a.hints_clock': { severity: 'wrong', causes: { clock_skew: 'hints' } },
  'b.hints_clock': { severity: 'wrong', causes: { clock_skew: 'hints' } },
  'a.weakens_clock': { severity: 'ok', causes: { clock_skew: 'weakens' } },
  'a.no_clock': { severity: 'ok', causes: { clock_skew: 'rules_out' } },
};

function judge(...codes: string[]) {
  const findings = codes.map((code): Finding => ({ code, severity: 'wrong', params: {} }));
  return judgeCauses(findings, { ...FINDING_ENTRIES, ...ENTRIES });
}

function chance(id: CauseId, ...codes: string[]): number {
  return judge(...codes).find(({ cause }) => cause.id === id)?.chance ?? -1;
}

function cause(id: CauseId, ...codes: string[]) {
  return judge(...codes).find(({ cause }) => cause.id === id)?.cause;
}

describe('chances of causes', () => {
  it('add up to one, whatever was found', () => {
    for (const codes of [[], ['error.rejected_key'], ['a.no_clock'], ['error.clock', 'answer.reads_balances_no']]) {
      expect(judge(...codes).reduce((sum, each) => sum + each.chance, 0)).toBeCloseTo(1);
    }
  });

  it('are those of the prior when nothing was found', () => {
    const best = CAUSE_IDS.toSorted((a, b) => (PRIOR.get(b) ?? 0) - (PRIOR.get(a) ?? 0));
    expect(judge()[0]?.cause.id).toBe(best[0]);
  });

  it('rise with what speaks for a cause and fall with what speaks against it', () => {
    expect(chance('clock_skew', 'a.hints_clock')).toBeGreaterThan(chance('clock_skew'));
    expect(chance('clock_skew', 'a.weakens_clock')).toBeLessThan(chance('clock_skew'));
    expect(chance('clock_skew', 'a.shows_clock')).toBeGreaterThan(chance('clock_skew', 'a.hints_clock'));
  });

  it('count a code once, and two kinds of evidence more than one', () => {
    expect(chance('clock_skew', 'a.hints_clock', 'a.hints_clock')).toBe(chance('clock_skew', 'a.hints_clock'));
    expect(chance('clock_skew', 'a.hints_clock', 'b.hints_clock')).toBeGreaterThan(
      chance('clock_skew', 'a.hints_clock'),
    );
  });

  it('grow with many faults of one list no more than with a sure one', () => {
    const faults = ['network', 'range', 'port', 'ipv6', 'host_name', 'leading_zero'].map((code) => `whitelist.${code}`);
    expect(chance('ip_list_malformed', ...faults)).toBe(chance('ip_list_malformed', 'whitelist.more_than_30'));
  });

  it('are nothing for a cause that is ruled out, unless another finding shows it', () => {
    expect(chance('clock_skew', 'a.no_clock', 'a.hints_clock')).toBe(0);
    expect(cause('clock_skew', 'a.no_clock')?.likelihood).toBe('ruled_out');
    expect(cause('clock_skew', 'a.no_clock', 'a.shows_clock')?.likelihood).not.toBe('ruled_out');
  });
});

describe('errors in one text', () => {
  it('rule a cause out of themselves only', () => {
    expect(cause('clock_skew', 'error.rejected_key')?.likelihood).toBe('ruled_out');
    expect(cause('clock_skew', 'error.rejected_key', 'error.clock')?.likelihood).not.toBe('ruled_out');
  });

  it('do not let a cause that none of them names come first', () => {
    expect(chance('kyc_not_verified', 'error.key_format')).toBeLessThan(0.01);
  });
});

describe('reasons', () => {
  it('are the findings for a cause and against it', () => {
    const codes = ['error.rejected_key', 'answer.reads_balances_no', 'answer.worked_before_yes'];
    expect(cause('ip_not_whitelisted', ...codes)).toMatchObject({ because: codes, against: [] });
    expect(cause('spot_trading_off', ...codes)).toMatchObject({ because: [codes[0]], against: [codes[1], codes[2]] });
  });

  it.each([
    ['answer.list_equal_differs', 'ip_not_whitelisted'],
    ['answer.which_site_other_site', 'wrong_site'],
    ['answer.account_banner_identity', 'kyc_not_verified'],
    ['whitelist.address_missing', 'ip_not_whitelisted'],
    ['key.hex_only', 'wrong_environment'],
  ] as const)('change the leading cause when they are taken away: %s', (code, leads) => {
    expect(judge('error.rejected_key', code)[0]?.cause).toMatchObject({
      id: leads,
      because: expect.arrayContaining([code]),
    });
    expect(judge('error.rejected_key')[0]?.cause.id).not.toBe(leads);
  });

  it.each([
    ['answer.box_ticked_yes', 'spot_trading_off'],
    ['answer.list_equal_same', 'ip_not_whitelisted'],
    ['answer.worked_before_no', 'key_deleted'],
  ] as const)('against a cause take its rank: %s', (code, id) => {
    const place = (...codes: string[]) => judge(...codes).findIndex(({ cause }) => cause.id === id);
    expect(cause(id, 'error.rejected_key', code)?.against).toContain(code);
    expect(place('error.rejected_key', code)).toBeGreaterThan(place('error.rejected_key'));
  });
});

describe('words for chances', () => {
  it('never say likely when an error stands for many causes', () => {
    expect(decodeError('-2015').causes.map(({ likelihood }) => likelihood)).not.toContain('likely');
  });

  it('say likely when an error stands for one', () => {
    expect(decodeError('-1021').causes[0]).toMatchObject({ id: 'clock_skew', likelihood: 'likely' });
  });

  it('let the first cause of the article lead wherever nothing tells causes apart', () => {
    for (const text of ['-2015', 'api auth invalid', '{"code":-2015}\n{"code":-2015}']) {
      expect(decodeError(text).causes[0]?.id).toBe('spot_trading_off');
    }
  });
});
