import { describe, expect, it } from 'vitest';
import { codesOf } from '../../../../../tests/validator/findingsOf';
import { provesEveryCode } from '../../../../../tests/validator/provesEveryCode';
import { decodeError } from '../decodeError';
import { futuresHost } from './futuresHost';

describe('refusal by a futures host', () => {
  provesEveryCode(futuresHost, decodeError, {
    'error.futures_host': 'POST https://fapi.binance.com/fapi/v1/order -2015',
  });

  it.each(['binanceusdm {"code":-2015}', '{"code":-2015,"msg":"…, request ip: 203.0.113.10"}'])(
    'is told by %s',
    (text) => {
      expect(codesOf(decodeError(text))).toContain('error.futures_host');
    },
  );

  it.each(['GET /api/v3/account -2015', 'binanceusdm {"code":-1021}', 'binanceusdm'])('is not told by %s', (text) => {
    expect(codesOf(decodeError(text))).not.toContain('error.futures_host');
  });

  it('lets the causes of futures pass the spot tick', () => {
    const place = (text: string, id: string) => decodeError(text).causes.findIndex((cause) => cause.id === id);
    expect(place('binanceusdm -2015', 'futures_permission_off')).toBeLessThan(place('-2015', 'futures_permission_off'));
    expect(place('binanceusdm -2015', 'spot_trading_off')).toBeGreaterThan(place('-2015', 'spot_trading_off'));
  });
});
