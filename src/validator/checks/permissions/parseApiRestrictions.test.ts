import { describe, expect, it } from 'vitest';
import { parseApiRestrictions } from './parseApiRestrictions';

const EXPIRES = 1628985600000;
const told = { reading: true, spotTrading: false, withdrawals: false, ipRestricted: true };

describe('answer of apiRestrictions', () => {
  it.each([
    [
      'JSON',
      '{"ipRestrict":true,"createTime":1623840271000,"enableReading":true,"enableSpotAndMarginTrading":false,"enableWithdrawals":false}',
    ],
    [
      'JSON on many lines',
      '{\n  "ipRestrict" : true,\n  "enableReading" : true,\n  "enableSpotAndMarginTrading" : false,\n  "enableWithdrawals" : false\n}',
    ],
    [
      'JSON in a string',
      '"{\\"ipRestrict\\":true,\\"enableReading\\":true,\\"enableSpotAndMarginTrading\\":false,\\"enableWithdrawals\\":false}"',
    ],
    [
      'JSON with strings for booleans',
      '{"ipRestrict":"true","enableReading":"true","enableSpotAndMarginTrading":"false","enableWithdrawals":"false"}',
    ],
    [
      'a Python dictionary',
      "{'ipRestrict': True, 'enableReading': True, 'enableSpotAndMarginTrading': False, 'enableWithdrawals': False}",
    ],
    [
      'print_r of PHP',
      'Array\n(\n    [ipRestrict] => 1\n    [enableReading] => 1\n    [enableSpotAndMarginTrading] => \n    [enableWithdrawals] => \n)',
    ],
    [
      'var_dump of PHP',
      '["ipRestrict"]=>\n  bool(true)\n  ["enableReading"]=>\n  bool(true)\n  ["enableSpotAndMarginTrading"]=>\n  bool(false)\n  ["enableWithdrawals"]=>\n  bool(false)\n',
    ],
    [
      'a JavaScript object',
      '{ ipRestrict: true, enableReading: true, enableSpotAndMarginTrading: false, enableWithdrawals: false }',
    ],
    [
      'lines with equals signs',
      'ipRestrict=true\nenableReading=true\nenableSpotAndMarginTrading=false\nenableWithdrawals=false',
    ],
  ])('is read from %s', (_name, text) => {
    expect(parseApiRestrictions(text)?.permissions).toEqual(told);
  });

  it('may be cut off anywhere', () => {
    const whole = '{"ipRestrict":true,"enableReading":true}';
    expect(parseApiRestrictions(whole.slice(0, -7))?.permissions).toMatchObject({
      ipRestricted: true,
      reading: undefined,
    });
    for (let length = 0; length < whole.length; length += 1) parseApiRestrictions(whole.slice(0, length));
  });

  it('takes nothing for false that is cut off behind an arrow', () => {
    expect(parseApiRestrictions('[enableReading] => ')?.permissions.reading).toBeUndefined();
  });

  it.each([
    [`{"tradingAuthorityExpirationTime":${EXPIRES}}`, EXPIRES],
    [`{"tradingAuthorityExpirationTime":"${EXPIRES}"}`, EXPIRES],
    ['{"tradingAuthorityExpirationTime":null}', undefined],
    ['{"tradingAuthorityExpirationTime":0}', undefined],
    ['{"tradingAuthorityExpirationTime":9999999999999999}', undefined],
  ])('tells when the tick expires: %s', (text, expires) => {
    expect(parseApiRestrictions(text)?.permissions.tradingExpires).toBe(expires);
  });

  it.each(['', '{}', '{"code":-2015}', 'ipRestricted', '[]'])('is not %j', (text) => {
    expect(parseApiRestrictions(text)).toBeUndefined();
  });

  it('is known by a field from which nothing follows', () => {
    expect(parseApiRestrictions('{"enableFutures":true}')?.permissions.spotTrading).toBeUndefined();
  });
});
