import { describe, expect, it } from 'vitest';
import { codesOf, findingOf } from '../../../../tests/validator/findingsOf';
import { provesEveryCode } from '../../../../tests/validator/provesEveryCode';
import { readPaste } from '../../paste';
import { account } from './rule';

const check = (text: string) => readPaste(text, { now: 0 });
const LOCKED = '{"data":{"isLocked":true,"plannedRecoverTime":1795305600000,"triggerCondition":{"GCR":150}}}';

describe('answers about the account', () => {
  provesEveryCode(account, check, {
    'account.status_normal': '{"data":"Normal"}',
    'account.status_other': '{"data": "Abnormal"}',
    'account.trading_locked': '{"data":{"isLocked":true,"plannedRecoverTime":0}}',
    'account.trading_locked_until': LOCKED,
    'account.trading_open': '{"data":{"isLocked":false,"plannedRecoverTime":0}}',
    'account.cannot_trade': '{"makerCommission":10,"canTrade":false,"canWithdraw":true}',
    'account.can_trade': "{'canTrade': True}",
  });

  it('name the day on which a lock ends', () => {
    expect(findingOf(check(LOCKED), 'account.trading_locked_until').params).toEqual({ date: '2026-11-22' });
  });

  it('make a lock the leading cause, and rule it out when there is none', () => {
    expect(check(LOCKED).causes[0]).toMatchObject({ id: 'api_trading_locked', likelihood: 'possible' });
    expect(check('{"isLocked":false}').causes).toMatchObject([{ id: 'api_trading_locked', likelihood: 'ruled_out' }]);
  });

  it('are pieces of their own', () => {
    const { pieces } = check(`${LOCKED}\n{"data":"Normal"}`);
    expect(pieces.map(({ kind }) => kind)).toEqual(['trading_status', 'account_status']);
  });

  it.each([
    '{IsLocked:true PlannedRecoverTime:1795305600000 TriggerCondition:{GCR:150}}',
    'is_locked=True planned_recover_time=1795305600000',
    'ApiTradingStatus { IsLocked = True, PlannedRecoverTime = 1795305600000 }',
    'Array ( [isLocked] => 1 [plannedRecoverTime] => 1795305600000 )',
    'isLocked: yes\nplannedRecoverTime: 1795305600000',
  ])('are read as programs print them: %s', (text) => {
    expect(findingOf(check(text), 'account.trading_locked_until').params).toEqual({ date: '2026-11-22' });
  });

  it.each([
    ['{data:Normal}', 'account.status_normal'],
    ['{Data:Normal}', 'account.status_normal'],
    ['Array\n(\n    [isLocked] =>\n    [plannedRecoverTime] => 0\n)', 'account.trading_open'],
    ['Array\n(\n    [canTrade] =>\n    [canWithdraw] => 1\n)', 'account.cannot_trade'],
    ['&{CanTrade:false CanWithdraw:true}', 'account.cannot_trade'],
  ])('are read without quotes, and with nothing for no: %s', (text, code) => {
    expect(codesOf(check(text))).toContain(code);
  });

  it.each([
    ...['plannedRecoverTime', 'planned_recover_time', 'triggerCondition', 'trigger_condition'],
    ...['apiTradingStatus', 'api_trading_status', 'Binance'],
  ])('are known by %s beside a lock, and not without it', (name) => {
    const text = (word: string) => `{"${word}":0,"isLocked":true}`;
    expect(codesOf(check(text(name)))).toContain('account.trading_locked');
    expect(codesOf(check(text('door')))).not.toContain('account.trading_locked');
  });

  it.each(['{"isLocked":true}', '{"data":{"isLocked":true}}', 'is_locked = 1'])('are a lock alone: %s', (text) => {
    expect(codesOf(check(text))).toEqual(['account.trading_locked']);
  });

  it.each(['the door isLocked: true', 'isLocked: true, says the door'])('are no lock in a sentence: %s', (text) => {
    expect(codesOf(check(text))).not.toContain('account.trading_locked');
  });

  it('are not seen in other data', () => {
    for (const text of [
      '{"data":[],"code":0}',
      '{"event":"trade","data":"ETHBTC"}',
      '{"data":"Loading"}',
      '{data: success}',
    ]) {
      expect(codesOf(check(text))).toEqual(['error.not_recognised']);
    }
  });
});
