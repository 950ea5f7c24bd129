import { describe, expect, it } from 'vitest';
import { KEY } from '../../../../tests/validator/sampleKeys';
import { causeOf } from './causeOf';

describe('cause of an error answer', () => {
  it.each([
    [{ code: -1021, msg: 'x' }, 'clock_skew', '/auth-invalid/?code=-1021#other-platform'],
    [{ code: -2014 }, 'key_copied_wrong', '/auth-invalid/?code=-2014#keys-compare'],
    [{ code: 200003903 }, 'kyc_not_verified', '/auth-invalid/?code=200003903#identity-verification'],
    ['APIError(code=-2015): x', 'spot_trading_off', '/auth-invalid/?code=-2015#trading-permission'],
    ['api auth invalid', 'spot_trading_off', '/auth-invalid/?code=auth_invalid#trading-permission'],
    [{ code: -9999, msg: 'Something new.' }, null, '/auth-invalid/?code=-9999#still-there'],
    ['hello', null, '/auth-invalid/#which-cause'],
  ])('%j is %s', (answer, cause, href) => {
    expect(causeOf(answer)).toMatchObject({ cause, href });
  });

  it('is as likely as the diagnosis says, and nothing is likely of an error that nobody knows', () => {
    expect(causeOf({ code: -1021 }).likelihood).toBe('likely');
    expect(causeOf({ code: -2015 }).likelihood).toBe('possible');
    expect(causeOf('hello')).toMatchObject({ error: null, code: null, likelihood: null, whose: 'platform' });
  });

  it('depends on the family of hosts that the caller names', () => {
    expect(causeOf({ code: -4004 }, 'sapi')).toMatchObject({ error: 'not_logged_in', cause: 'key_not_loaded' });
    expect(causeOf({ code: -4004 }, 'futures')).toMatchObject({ error: 'futures_order_filter', cause: null });
  });

  it('leads to a page that knows the family of hosts, too', () => {
    expect(causeOf({ code: -1021 }, 'futures').href).toBe('/auth-invalid/?code=-1021&host=futures#other-platform');
  });

  it('says whose turn it is', () => {
    expect(causeOf({ code: -1003 }).whose).toBe('platform');
    expect(causeOf({ code: -2008 }).whose).toBe('reader');
  });

  it('looks at number and message alone', () => {
    const answer = { code: -2015, msg: 'x', apiKey: KEY };
    expect(JSON.stringify(causeOf(answer))).not.toContain(KEY.slice(0, 8));
  });
});
