import { describe, expect, it } from 'vitest';
import { decodeError } from './decodeError';

const MESSAGE = 'Invalid API-key, IP, or permissions for action';

function ids(text: string): readonly string[] {
  return decodeError(text).errors.map(({ id }) => id);
}

describe('wrappers of one error', () => {
  it.each([
    ['plain JSON', `{"code":-2015,"msg":"${MESSAGE}."}`],
    ['JSON on many lines', `{\n    "code": -2015,\n    "msg": "${MESSAGE}."\n}`],
    ['JSON in a string', `"{\\"code\\":-2015,\\"msg\\":\\"${MESSAGE}.\\"}"`],
    ['JSON with unicode escapes', `\\u0022code\\u0022:-2015,\\u0022msg\\u0022:\\u0022${MESSAGE}.\\u0022`],
    ['JSON in a page', `{&quot;code&quot;:-2015,&quot;msg&quot;:&quot;${MESSAGE}.&quot;}`],
    ['the message with escaped line breaks', 'Invalid API-key,\\nIP, or permissions\\nfor action.'],
    ['JSON cut off', '{"code":-2015,"msg":"Inval'],
    ['ccxt', `ccxt.base.errors.AuthenticationError: binance {"code":-2015,"msg":"${MESSAGE}."}`],
    ['old ccxt', `ExchangeError: binance: unknown error code: {"code":-2015,"msg":"${MESSAGE}."} -2015`],
    ['python-binance', `binance.exceptions.BinanceAPIException: APIError(code=-2015): ${MESSAGE}.`],
    ['the Python connector', `ClientError: (401, -2015, '${MESSAGE}.', {'content-type': 'json'})`],
    ['go-binance', `<APIError> code=-2015, msg=${MESSAGE}.`],
    ['Binance.Net', `[ServerError] -2015: ${MESSAGE}.`],
    ['binance_f', `[Executing] -2015: ${MESSAGE}`],
    ['Ruby', `(-2015) ${MESSAGE}. (Binance::Api::Error)`],
    ['PHP', `PHP Fatal error: Uncaught Exception: signedRequest error: {"code":-2015,"msg":"${MESSAGE}."}`],
    ['print_r of PHP', `Array\n(\n    [code] => -2015\n    [msg] => ${MESSAGE}.\n)`],
    ['Node', `{ code: -2015, msg: '${MESSAGE}.' }`],
    ['a Python dictionary', `{'code': -2015, 'msg': '${MESSAGE}.'} (error code 401)`],
    [
      'freqtrade, JSON on the next log line',
      `Could not load markets due to AuthenticationError. Message: binance \n2024-01-01 - ERROR - {"code":-2015,"msg":"${MESSAGE}."}`,
    ],
    ['the message alone', `${MESSAGE}.`],
    ['the message without a full stop', MESSAGE],
    ['the message broken over lines', 'Invalid API-key,\n  IP, or permissions\n  for action.'],
    ['the message with a request ip', `${MESSAGE}, request ip: 203.0.113.10`],
    ['the name', 'REJECTED_MBX_KEY'],
    ['the number alone', '-2015'],
    ['the number without minus', '2015'],
    ['a typographic minus', '−2015'],
    ['binance.us', `binanceus {"code":-2015,"msg":"${MESSAGE}."}`],
  ])('is read from %s', (_name, text) => {
    expect(ids(text)).toEqual(['rejected_key']);
    expect(decodeError(text).errors[0]?.code).toBe(-2015);
  });

  it.each([
    ['HTTP status 451', 'restricted_location'],
    ['451 Client Error: status: 451 Unavailable For Legal Reasons', 'restricted_location'],
    ['status code: 429', 'too_many_requests'],
    ['418', 'too_many_requests'],
    ["418 Client Error: I'm a teapot for url: https://api.binance.com/api/v3/time", 'too_many_requests'],
    ['<Response [403]>', 'blocked_page'],
    ['ERROR: -1003, Way too many requests; IP banned until 1513693008350.', 'too_many_requests'],
    ["Error: Timestamp for this request was 1000ms ahead of the server's time.", 'clock'],
    ['Timestamp for this request was 1000ms ahead of the server’s time.', 'clock'],
    ['-1022 INVALID_SIGNATURE', 'bad_signature'],
    ['2014 BAD_API_KEY_FMT', 'key_format'],
    ['{"code":-2011,"msg":"This action disabled is on this account."}', 'action_disabled'],
  ])('%s is %s', (text, id) => {
    expect(ids(text)).toEqual([id]);
  });
});

describe('a text that is a number and nothing else', () => {
  it.each([
    ['200003903', 'identity_rejected', 200003903],
    ['error 1021', 'clock', -1021],
    ['Error: -1021', 'clock', -1021],
    ['code -1021', 'clock', -1021],
    ['error code: 1021.', 'clock', -1021],
    ['Ошибка 2015', 'rejected_key', -2015],
    ['Fehler -2015', 'rejected_key', -2015],
    ['hata kodu 2015', 'rejected_key', -2015],
    ['451', 'restricted_location', 451],
    ['-999', 'unknown_code', -999],
    ['-4109', 'unknown_code', -4109],
    [' 4109\n', 'unknown_code', 4109],
    ['error 4109', 'unknown_code', 4109],
    ['0', 'unknown_code', 0],
  ])('%j is %s', (text, id, code) => {
    expect(decodeError(text).errors).toMatchObject([{ id, code, codePrinted: true }]);
  });

  it('is no error when it is as long as a time', () => {
    expect(ids('1513693008350')).toEqual([]);
  });
});

describe('the word error before a number', () => {
  it('tells a known one', () => {
    expect(ids('I get error 1021 from Binance since yesterday')).toEqual(['clock']);
  });

  it.each(['there was an error 4109 somewhere', 'ERROR 2015-02-15 order done', 'error 2015.50 USDT lost'])(
    'claims nothing else: %s',
    (text) => {
      expect(ids(text)).toEqual([]);
    },
  );
});

describe('misleading wrappers', () => {
  it('a place that is not accessible before a timestamp error is a timestamp error', () => {
    expect(ids('binance not accessible from this location {"code":-1021,"msg":"outside of the recvWindow"}')).toEqual([
      'clock',
    ]);
  });

  it('a key to fix before a ban is a ban', () => {
    expect(ids('Please fix: trading_apiKey -- ERROR: -1003, Way too many requests')).toEqual(['too_many_requests']);
  });

  it('an HTTP status does not decide', () => {
    expect(ids('400 Client Error {"code":-2014,"msg":"API-key format invalid."}')).toEqual(['key_format']);
    expect(ids('401 Unauthorized {"code":-1022,"msg":"x"}')).toEqual(['bad_signature']);
  });
});

describe('decoded errors', () => {
  it('stand in the order of the text, each once, at their first place', () => {
    const { errors } = decodeError('a -2014: x\n b -1021: y\n c -2014: x');
    expect(errors.map(({ id, span }) => [id, span[0]])).toEqual([
      ['key_format', 2],
      ['clock', 14],
    ]);
  });

  it('reach from the number to the end of the message', () => {
    const text = `{"code":-2015,"msg":"${MESSAGE}."}`;
    expect(text.slice(...(decodeError(text).errors[0]?.span ?? []))).toBe(`code":-2015,"msg":"${MESSAGE}`);
  });

  it('say whether the number was printed', () => {
    expect(decodeError('-2015').errors[0]?.codePrinted).toBe(true);
    expect(decodeError(MESSAGE).errors[0]).toMatchObject({ code: -2015, codePrinted: false });
  });

  it.each([31, 150, 290])('take a message for their own that is %i characters away', (distance) => {
    const text = `-2010: x${' '.repeat(distance)}Symbol not whitelisted for API key.`;
    expect(ids(text)).toEqual(['symbol_not_whitelisted']);
    expect(ids(`Symbol not whitelisted for API key.${' '.repeat(distance)}code: -2010`)).toEqual([
      'symbol_not_whitelisted',
    ]);
  });

  it('take a message for their own only when it is near', () => {
    const far = `-2010: x${' '.repeat(400)}Symbol not whitelisted for API key.`;
    expect(ids(far)).toEqual(['order_rejected', 'symbol_not_whitelisted']);
  });

  it('leave the name of the complaint out when there is a real error', () => {
    expect(ids('api auth invalid: {"code":-2014}')).toEqual(['key_format']);
    expect(ids('XChainer: Api Auth Invalid')).toEqual(['auth_invalid']);
  });

  it('of an unknown number allow and rule out nothing', () => {
    expect(decodeError('{"code":-9999}').errors).toMatchObject([
      { id: 'unknown_code', code: -9999, allows: [], rulesOut: [] },
    ]);
  });

  it('say whose turn it is', () => {
    expect(decodeError('-1003: x').errors[0]?.whose).toBe('platform');
    expect(decodeError('-2015: x').errors[0]?.whose).toBe('reader');
  });
});

it('an address that Binance named without any error is told, and is no error', () => {
  const { findings, errors } = decodeError('request ip: 203.0.113.10');
  expect(findings.map(({ code }) => code)).toEqual(['error.request_ip_named']);
  expect(errors).toEqual([]);
});

it.each(['−98765', '–98765'])('a number in no row keeps its sign, with whatever dash it was set: %s', (printed) => {
  expect(decodeError(`code: ${printed}`).errors).toMatchObject([{ id: 'unknown_code', code: -98765 }]);
});
