import { from, NOTHING, of, type Row } from './told';

/** Kinds of texts that some hundred public threads showed on 2026-11-30, in words and with values of our own. */
export const THREADS: readonly Row[] = [
  // The server failed.
  ['APIError(code=-1001): Internal error; unable to process your request. Please try again.', of('server_failed')],
  ['{"code":-1000,"msg":"An unknown error occured while processing the request."}', of('server_failed')],
  ['Binance ERROR: -1000, An unknown error occurred while processing the request.', of('server_failed')],
  ['binance {"code":-1008,"msg":"Request throttled by system-level protection."}', of('server_failed')],
  ['<APIError> code=-1007, msg=Timeout waiting for response from backend server.', of('server_failed')],
  ['Our CMS: error while processing the request', NOTHING],
  // A page of the server, by its status: gone for good, or failed.
  ['Binance HTTP status code: 410 raw response: <html><head><title>410 Gone</title></head></html>', of('page_instead')],
  ['HTTPError: 502 Server Error: Bad Gateway for url: https://api.binance.com/api/v3/klines', of('page_instead')],
  ['Our CMS: 503 Service Unavailable', NOTHING],
  // About an order, whatever its number.
  ['binance: -2011 Unknown order sent. (placeOrder)', of('not_about_the_key')],
  ['{"code":-2010,"msg":"Stop price would trigger immediately."}', of('not_about_the_key')],
  ['{"code":-2010,"msg":"Market orders are not supported for this symbol."}', of('not_about_the_key')],
  ['{"code":-2010,"msg":"This symbol is restricted for this account."}', of('action_disabled')],
  ['{"code":-2010,"msg":"Your account is closed, contact support."}', of('order_rejected')],
  ['APIError(code=-1013): Filter failure: LOT_SIZE', of('not_about_the_key')],
  ['binance {"code":-2019,"msg":"Margin is insufficient."}', of('not_about_the_key')],
  ['{"code":-1015,"msg":"Too many new orders; current limit is 50 orders per 10 SECOND."}', of('not_about_the_key')],
  ['{"code":-1121,"msg":"Invalid symbol."}', of('bad_parameter')],
  ['POST /fapi/v1/order {"code":-4061,"msg":"Order\'s position side does not match."}', of('futures_order_filter')],
  ['{"code":-5022,"msg":"Post Only order will be rejected."}', of('futures_order_filter')],
  ['POST /sapi/v1/capital/withdraw/apply {"code":-4061}', of('unknown_code')],
  ['{"code":-1135,"msg":"Account is suspended."}', of('unknown_code')],
  ['{"code":-4400,"msg":"Only reduce-only orders."}', of('unknown_code')],
  // A key that never came, in the words of a runtime.
  [
    'TypeError [ERR_INVALID_ARG_TYPE]: The "key" argument must be of type string or an instance of Buffer. Received undefined\n    at signed (/app/node_modules/binance-api/client.js:9:1)',
    of('keys_missing'),
  ],
  [
    "binance/client.py, line 223\n    m = hmac.new(self.API_SECRET.encode('utf-8'), query)\nAttributeError: 'NoneType' object has no attribute 'encode'",
    of('keys_missing'),
  ],
  ["AttributeError: 'NoneType' object has no attribute 'encode'", NOTHING],
  ['openai.error: No API key provided.', NOTHING],
  // Binance's words from others.
  [
    'GET https://fapi.asterdex.com/fapi/v2/balance {"code":-2015,"msg":"Invalid API-key, IP, or permissions for action"}',
    from('AsterDEX'),
  ],
  [
    'GET https://www.tokocrypto.com/open/v1/orders {"code":3701,"msg":"Invalid API-key, IP, or permissions for action."}',
    from('Tokocrypto'),
  ],
  ['btcmarkets.net fundtransfer: "errorMessage":"Authentication failed."', from('BTCMarkets')],
  // A sentence with a path in it is no key with a label.
  [
    'Binance: error with Ed25519PrivateKeyFromFile\n  File "/home/me/.local/lib/python3.9/site-packages/x.py", line 1181, in sign',
    NOTHING,
  ],
  // A site that is denied is no sign of it.
  ['{"code":-2015} Not using Binance US.', { ...of('rejected_key'), first: 'spot_trading_off' }],
  ["-2015 error, I don't use binance.us", { ...of('rejected_key'), first: 'spot_trading_off' }],
  ['Fehler -2015, nicht bei Binance US', { ...of('rejected_key'), first: 'spot_trading_off' }],
  ['ошибка -2015, не с binance.us', { ...of('rejected_key'), first: 'spot_trading_off' }],
  ['-2015 hatası, Binance TR kullanmıyorum', { ...of('rejected_key'), first: 'spot_trading_off' }],
  ['-2015 error, it does not work on binance.us', { ...of('rejected_key'), first: 'wrong_site' }],
  // Words that stand a little otherwise.
  ['Debug | Data received: {"msg":"You are not authorized to execute this request."}', of('unauthorized')],
  ['Invalid API-Key, IP, or permissions for this action.', of('rejected_key')],
  ['Your API keys for Binance Perpetual Futures are either wrong or lack permissions', of('program_refused')],
  // What is masked or starred may be anybody's.
  ['403 Forbidden, HostId 9f86d081884c7d659a2feaa0c55ad015', NOTHING],
  ['Invalid API Key, request 0x71C7656EC7ab88b098defB751B7401B5f6d8976F', NOTHING],
  [
    'Error: Invalid API Key provided: *****ned1\n    at Object._Error (/app/node_modules/stripe/Error.js:12:17)',
    NOTHING,
  ],
  // Other exchanges, as libraries print them.
  ['[ServerError] 10003: API key is invalid.', from(null)],
  ["API authentication failed 40009 { code: '40009', msg: 'sign error', requestTime: 1700000000000 }", from('Bitget')],
  ['unmatched IP error: request ip: 198.51.100.20', from('Bybit')],
  // A chain is no exchange, and its explorer has keys of its own.
  ['Invalid API Key on the explorer of Binance Smart Chain', NOTHING],
  ['bscscan: API key is invalid', NOTHING],
  ['Wallet on Binance Chain: Invalid API Key', NOTHING],
  ['BNB chain, etherscan key: Invalid API Key', NOTHING],
  ['I withdrew over Binance Smart Chain; now Binance says -2015', of('rejected_key')],
  // A message without a number, and the host of another exchange behind it.
  ['İstek imzası geçersiz.\nhttps://api.kraken.com/0/private/Balance', from('Kraken')],
  ['Die Signatur dieser Anfrage ist ungültig\nPOST https://api.bitvavo.com/v2/order', from('Bitvavo')],
  ['Signature for this request is not valid.\nclient: kucoin.client', from('KuCoin')],
  // A number that no row has, before a message that one has: one error, with the number that was printed.
  ['{"code":-11001,"msg":"Isolated margin account does not exist."}', of('product_not_open')],
  ['APIError(code=-11001): Isolated margin account does not exist.', of('product_not_open')],
  // A number of a group, without the word code.
  ['Binance order, error: -4061 - position side', of('futures_order_filter')],
  ['binance [Executing] -4164: notional is too small', of('futures_order_filter')],
  ['Binance Fehler: -2022: abgelehnt', of('not_about_the_key')],
  ['Binance, ошибка -4131', of('futures_order_filter')],
  ['Binance error -7777', of('unknown_code')],
  ['Photo editor error -4061: file is locked', NOTHING],
  ['Binance error 1728000000', NOTHING],
  // Who says when a number came.
  ['We changed the list, now -2015', of('rejected_key')],
  ['The temperature is now -1021 degrees', NOTHING],
  // Programs, of a pair of which one half is wrong, of a key that is not whole, and of a clock.
  ['API key or secret incorrect', of('program_refused')],
  ['Binance: API key/secret invalid', of('program_refused')],
  ['Your API key is not formatted correctly', of('program_refused')],
  ['Binance: API key malformed', of('program_refused')],
  ['Stripe: your API key is malformed', NOTHING],
  ['Die Systemuhr ist nicht mit dem Server von Binance synchron', of('clock')],
  ['Die Serverzeit ist nicht synchronisiert', of('clock')],
  // A key that never came, a clock without its number, a page for an answer, a connection that failed.
  ['Public or secret key not supplied to Binance', of('keys_missing')],
  ['API key was not supplied', of('keys_missing')],
  ['Binance: invalid timestamp, and the server time is 30 seconds ahead', of('clock')],
  ['The recvWindow is not enough on Binance', of('clock')],
  ['com.google.gson.stream.MalformedJsonException on api.binance.com', of('page_instead')],
  ['API bağlantısı başarısız', of('program_refused')],
  ['Не удалось подключиться к Binance', of('program_refused')],
  // Any exchange has a limit; the sentence says which.
  ['Kraken: 429 Too Many Requests. Binance works', from('Kraken')],
  ['Binance: 429 Too Many Requests. Kraken works', of('too_many_requests')],
  // Nor has one alone a firewall: where Binance is only said to work, it is the other.
  ['Bybit\n403 Forbidden: configured to block access from your country.\nMy Binance bot works.', from('Bybit')],
  ['Bybit works.\nBinance: 403 Forbidden, configured to block access from your country.', of('blocked_page')],
  ['Binance does not work, Bybit does.\n403: configured to block access from your country.', of('blocked_page')],
  // A program that has no key says so in any language; what a key lacks is another thing.
  ['Binance API secret not loaded', of('keys_missing')],
  ['Der API-Schlüssel fehlt. Bitte Binance neu verbinden', of('keys_missing')],
  ['Die API-Keys wurden nicht geladen (Binance)', of('keys_missing')],
  ['API-ключ Binance не загружен', of('keys_missing')],
  ['Ключ Binance API отсутствует', of('keys_missing')],
  ['Binance için API anahtarı tanımlı değil', of('keys_missing')],
  ['Binance API anahtarı yüklenemedi', of('keys_missing')],
  ['Dem API-Schlüssel von Binance fehlt ein Recht', NOTHING],
  ['Google API-Schlüssel fehlt', NOTHING],
  // Whoever names Binance needs no "API" to say that his key is refused, and one that is off is refused, too.
  ['Binance refuses our key', of('program_refused')],
  ["Binance won't accept that key", of('program_refused')],
  ['Бинанс отклоняет мой ключ', of('program_refused')],
  ['Биржа не приняла ключ', of('program_refused')],
  ['Binance lehnt unseren Key ab', of('program_refused')],
  ['Binance akzeptiert diesen Schlüssel nicht', of('program_refused')],
  ['Binance anahtarı kabul etmedi', of('program_refused')],
  ['The Binance API key has been disabled', of('program_refused')],
  ['API-ключ Binance не активен', of('program_refused')],
  ['Der Binance API-Schlüssel ist gesperrt', of('program_refused')],
  ['Binance API anahtarı aktif değil', of('program_refused')],
  ['Binance does not reject the key', NOTHING],
  ['Binance hat den Schlüssel aber angezeigt', NOTHING],
  ['Kraken rejected my key', from('Kraken')],
  // The names of errors are nobody's own, and money is short anywhere.
  ['Parcel service: 17 | INVALID_SIGNATURE | check the webhook of your shop', NOTHING],
  ['Оплата парковки не прошла: недостаточно средств на карте', NOTHING],
  ['Prepaid-Tarif: unzureichendes Guthaben, bitte Karte aufladen', NOTHING],
  ['Kontör yüklenemedi: yetersiz bakiye, kartınızı kontrol edin', NOTHING],
  ['Order fails with INVALID_TIMESTAMP', of('clock')],
  ['REJECTED_MBX_KEY when I place an order', of('rejected_key')],
  ['Ордер отклонён: недостаточно средств', of('insufficient_balance')],
  ['The bot trades on Bittrex. Check your API key', from('Bittrex')],
  ['WEEX says: invalid API key', from('WEEX')],
];
