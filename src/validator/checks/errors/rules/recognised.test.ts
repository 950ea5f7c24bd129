import { describe, expect, it } from 'vitest';
import { codesOf, findingOf } from '../../../../../tests/validator/findingsOf';
import { provesEveryCode } from '../../../../../tests/validator/provesEveryCode';
import { decodeError } from '../decodeError';
import { recognised } from './recognised';

describe('recognised errors', () => {
  provesEveryCode(recognised, decodeError, {
    'error.rejected_key': '{"code":-2015,"msg":"Invalid API-key, IP, or permissions for action."}',
    'error.key_format': '{"code":-2014,"msg":"API-key format invalid."}',
    'error.key_unknown': '{"code":-2008,"msg":"Invalid Api-Key ID."}',
    'error.bad_signature': '{"code":-1022,"msg":"Signature for this request is not valid."}',
    'error.clock': '{"code":-1021,"msg":"Timestamp for this request is outside of the recvWindow."}',
    'error.unauthorized': '{"code":-1002,"msg":"You are not authorized to execute this request."}',
    'error.too_many_requests': '{"code":-1003,"msg":"Too many requests queued."}',
    'error.order_rejected': '{"code":-2010,"msg":"NEW_ORDER_REJECTED"}',
    'error.symbol_not_whitelisted': '{"code":-2010,"msg":"Symbol not whitelisted for API key."}',
    'error.action_disabled': '{"code":-2010,"msg":"This action is disabled on this account."}',
    'error.insufficient_balance': '{"code":-2010,"msg":"Account has insufficient balance for requested action."}',
    'error.identity_rejected': '{"code":200003903,"msg":"Your identity verification has been rejected."}',
    'error.restricted_location': '{"code":0,"msg":"Service unavailable from a restricted location according to"}',
    'error.ipv6_refused': '{"code":-71012,"msg":"IPv6 not supported"}',
    'error.keys_missing': 'binance requires "apiKey" credential',
    'error.vague_refusal': '{"code":-1099,"msg":"Not found, unauthenticated, or unauthorized."}',
    'error.blocked_page': '<H1>403 ERROR</H1> Request blocked.',
    'error.server_failed': '{"code":-1001}',
    'error.server_busy': '{"code":-1004,"msg":"Server is busy, please wait and try again"}',
    'error.illegal_characters': 'APIError(code=-1100): Illegal characters found in a parameter.',
    'error.bad_parameter':
      '{"code":-1102,"msg":"Mandatory parameter \'x\' was not sent, was empty/null, or malformed."}',
    'error.request_check_failed': '{"code":100001003,"msg":"Verification failed"}',
    'error.not_about_the_key': '{"code":-2026}',
    'error.two_factor_off': '{"code":-3001,"msg":"Please enable 2FA first."}',
    'error.product_not_open': 'Error: Not a margin account.',
    'error.account_banned': '{"code":-3022,"msg":"You account\'s trading is banned."}',
    'error.not_logged_in': '{"code":-4004,"msg":"You don\'t login or auth."}',
    'error.withdrawal_paused': '{"code":-4016}',
    'error.country_blocked': '{"code":-4044,"msg":"This is a blacklist country."}',
    'error.agreement_missing': 'POST /sapi/v1/capital {"code":-4046}',
    'error.limit_by_binance': '{"code":2000003919}',
    'error.invalid_account': 'APIError(code=-1109): Invalid account',
    'error.ip_list_change': '{"code":-1005,"msg":"No such IP has been white listed"}',
    'error.ip_route_closed': '{"code":-1011,"msg":"This IP cannot access this route."}',
    'error.keys_locked': '{"code":-2017,"msg":"API Keys are locked on this account."}',
    'error.futures_order_filter': 'POST /fapi/v1/order {"code":-4004}',
    'error.key_type_refused': '{"code":-4056,"msg":"Invalid api key type."}',
    'error.method_not_open': '{"code":-4084,"msg":"Method is not allowed currently. Upcoming soon."}',
    'error.futures_limited': '{"code":-4088,"msg":"User can not place order currently"}',
    'error.leverage_verification': '{"code":-4202}',
    'error.key_not_ascii': "UnicodeEncodeError: 'latin-1' codec can't encode character '\\u0430' in position 3",
    'error.page_instead': 'SyntaxError: "<!doctype " is not valid JSON',
    'error.program_refused': 'Check API key and Network connection',
    'error.auth_invalid': 'api auth invalid',
    'error.unknown_code': '{"code":-9999,"msg":"Something new."}',
    'error.more_errors': Array.from({ length: 21 }, (_, index) => `{"code":${-7000 - index}}`).join('\n'),
  });

  it('tell the number in their params', () => {
    expect(findingOf(decodeError('-2015'), 'error.rejected_key').params).toEqual({ errorCode: -2015 });
  });

  it('that allow one cause make it likely', () => {
    expect(decodeError('-1021').causes[0]).toMatchObject({ id: 'clock_skew', likelihood: 'likely' });
  });

  it('that allow several make none of them likely, and the causes of the article lead', () => {
    const causes = decodeError('-2015').causes.filter(({ likelihood }) => likelihood !== 'ruled_out');
    expect(causes.every(({ likelihood }) => likelihood === 'possible')).toBe(true);
    expect(causes[0]?.id).toBe('spot_trading_off');
  });

  it.each([
    "{'code': 3701, 'msg': 'Invalid API-key, IP, or permissions for action.', 'timestamp': 1}",
    '3701',
    'binanceus {"code":-2015,"msg":"Invalid API-key, IP, or permissions for action."}',
    'POST https://api.binance.us/api/v3/order -2015',
    'https://www.trbinance.com/open/v1 {"code":-2008,"msg":"Invalid Api-Key ID."}',
  ])('from a site with keys of its own let the wrong site lead: %s', (text) => {
    expect(decodeError(text).causes[0]?.id).toBe('wrong_site');
  });

  it.each(['binanceusdm {"code":-2015}', 'https://www.binance.com/en/trade {"code":-2015}'])(
    'from binance.com do not: %s',
    (text) => {
      expect(decodeError(text).causes[0]?.id).not.toBe('wrong_site');
    },
  );

  it('about the parameter ip point to a request over IPv6', () => {
    const text =
      '{"code":-1100,"msg":"Illegal characters found in parameter \'ip\'; legal range is \'^[0-9]{1,3}$\'."}';
    expect(decodeError(text).causes[0]).toMatchObject({ id: 'ipv6_egress', likelihood: 'likely' });
  });

  it('of another kind say nothing of the site', () => {
    const { causes } = decodeError('binanceus {"code":-1021}');
    expect(causes.find(({ id }) => id === 'wrong_site')?.likelihood).toBe('ruled_out');
  });

  it('tell the number of the site as it was printed', () => {
    expect(findingOf(decodeError('{"code": 3701}'), 'error.rejected_key').params).toEqual({
      errorCode: 3701,
      site: 'binance_tr',
    });
  });

  it('count the errors that are not told one by one', () => {
    const log = Array.from({ length: 30 }, (_, index) => `{"code":${-7000 - index}}`).join('\n');
    expect(codesOf(decodeError(log))).toHaveLength(21);
    expect(findingOf(decodeError(log), 'error.more_errors').params).toEqual({ count: 10 });
  });

  it('do not rule out what another error of the same log allows', () => {
    const { causes } = decodeError('{"code":-1021}\n{"code":-2015}');
    expect(causes.find(({ id }) => id === 'ip_not_whitelisted')?.likelihood).toBe('possible');
  });
});
