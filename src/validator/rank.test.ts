import { describe, expect, it } from 'vitest';
import type { Finding } from './finding';
import { rankCauses } from './rank';
import type { CodeEntry } from './rule';

const ENTRIES: Readonly<Record<string, CodeEntry>> = {
  'a.shows_clock': { severity: 'wrong', causes: { clock_skew: 'shows' } },
  'a.hints_clock': { severity: 'wrong', causes: { clock_skew: 'hints' } },
  'a.hints_both': { severity: 'wrong', causes: { clock_skew: 'hints', spot_trading_off: 'hints' } },
  'a.weakens_clock': { severity: 'ok', causes: { clock_skew: 'weakens' } },
  'a.no_clock': { severity: 'ok', causes: { clock_skew: 'rules_out' } },
  'error.no_clock': { severity: 'wrong', causes: { clock_skew: 'rules_out' } },
  'error.clock': { severity: 'wrong', causes: { clock_skew: 'hints' } },
};

function rank(...codes: string[]) {
  const findings = codes.map((code): Finding => ({ code, severity: 'wrong', params: {} }));
  return rankCauses(findings, ENTRIES);
}

describe('ranking of causes', () => {
  it.each([
    [['a.shows_clock'], 'likely'],
    [['a.hints_clock'], 'possible'],
    [['a.weakens_clock'], 'unlikely'],
    [['a.no_clock'], 'ruled_out'],
    [['a.hints_clock', 'a.weakens_clock'], 'unlikely'],
    [['a.shows_clock', 'a.weakens_clock'], 'likely'],
    [['a.hints_clock', 'a.hints_both', 'a.no_clock'], 'ruled_out'],
    [['a.shows_clock', 'a.no_clock'], 'possible'],
    [['error.clock', 'error.no_clock'], 'possible'],
    [['error.clock', 'a.no_clock'], 'ruled_out'],
  ])('makes of %j: %s', (codes, likelihood) => {
    expect(rank(...codes).find(({ id }) => id === 'clock_skew')?.likelihood).toBe(likelihood);
  });

  it('names what speaks for and against', () => {
    expect(rank('a.hints_clock', 'a.weakens_clock')).toEqual([
      {
        id: 'clock_skew',
        likelihood: 'unlikely',
        because: ['a.hints_clock'],
        against: ['a.weakens_clock'],
        href: '/auth-invalid/#other-platform',
      },
    ]);
  });

  it('counts a code once, however often it was found', () => {
    expect(rank('a.hints_clock', 'a.hints_clock', 'a.hints_clock')[0]?.likelihood).toBe('possible');
  });

  it('adds one hint for a finding whose text points at a cause, and names its code once', () => {
    const finding: Finding = { code: 'a.hints_both', severity: 'wrong', params: {}, hints: 'clock_skew' };
    const [first] = rankCauses([finding], ENTRIES);
    expect(first).toMatchObject({ id: 'clock_skew', likelihood: 'possible', because: ['a.hints_both'] });
  });

  it('lets the causes of the article lead among equals', () => {
    expect(rank('a.hints_both').map(({ id }) => id)).toEqual(['spot_trading_off', 'clock_skew']);
  });

  it('puts the stronger first', () => {
    expect(rank('a.hints_both', 'a.shows_clock').map(({ id }) => id)).toEqual(['clock_skew', 'spot_trading_off']);
  });

  it('says nothing where nothing is known', () => {
    expect(rank('a.unknown')).toEqual([]);
  });
});
