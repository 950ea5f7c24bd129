import type { Claimed } from './claimed';

/** Told, dictated, copied and forwarded in English. */
export const EN: readonly Claimed[] = [
  ['hey so binance keeps saying invalid api key ip or permissions for action what do i do', 'rejected_key'],
  ['my bot says API-key format invalid but i copied it correctly from binance', 'key_format'],
  ['lnvalid APl-key, lP, or permissions for action.', 'rejected_key'],
  [
    '2026-09-14 08:12:44,101 - freqtrade.exchange.common - WARNING - fetch_balance() returned exception: "binance 418 I\'m a teapot {"code":-1003,"msg":"Way too much request weight used; IP banned until 1726301600000. Please use WebSocket Streams for live updates to avoid bans."}". Giving up.',
    'too_many_requests',
    { first: 'rate_limited_or_banned' },
  ],
  [
    'OSError: Error executing request POST https://api.binance.com/api/v3/order. HTTP status is 401. Error: {"code":-2015,"msg":"Invalid API-key, IP, or permissions for action."}',
    'rejected_key',
  ],
  [
    'Exchange account "Binance main" was disconnected: API keys invalid. Error: Invalid API-key, IP, or permissions for action.',
    'rejected_key',
  ],
  [
    '$ curl -H "X-MBX-APIKEY: ***" "https://api.binance.com/api/v3/account?timestamp=1&signature=abc"\n{"code":-1021,"msg":"Timestamp for this request was 1000ms ahead of the server\'s time."}',
    'clock',
    { first: 'clock_skew' },
  ],
  [
    'HTTP/2 451\ndate: Sun, 13 Sep 2026 20:01:11 GMT\ncontent-type: application/json\n\n{\n  "code": 0,\n  "msg": "Service unavailable from a restricted location according to \'b. Eligibility\' in https://www.binance.com/en/terms."\n}',
    'restricted_location',
    { first: 'restricted_location' },
  ],
  [
    'POST https://api.binance.com/sapi/v1/capital/withdraw/apply 400 {"code":-2015,"msg":"Invalid API-key, IP, or permissions for action."}',
    'rejected_key withdrawal_call',
    { first: 'other_permission_off' },
  ],
  [
    '/wapi/v3/withdraw.html {"msg":"You don\'t have permission.","success":false}',
    'unauthorized withdrawal_call',
    { first: 'other_permission_off' },
  ],
  [
    'Array\n(\n    [ipRestrict] => 1\n    [createTime] => 1698645219000\n    [enableReading] => 1\n    [enableWithdrawals] =>\n    [enableSpotAndMarginTrading] =>\n)\n',
    'permissions.trading_off permissions.cannot_show_addresses permissions.cannot_show_identity',
    { first: 'spot_trading_off' },
  ],
  [
    '{IsLocked:true PlannedRecoverTime:1547630471725 TriggerCondition:{GCR:150 IFER:150 UFR:300} UpdateTime:1547630471725}',
    'account.trading_locked_until',
    { first: 'api_trading_locked' },
  ],
  [
    'sometimes it works and sometimes i get -2015',
    'rejected_key answer.comes_and_goes_sometimes',
    { first: 'ip_not_whitelisted' },
  ],
  ['only the BTCUSDT pair fails on binance, all other pairs trade ok', 'answer.what_fails_some_pairs'],
  [
    "there's no ip restriction on my binance api key and it stopped working after about a month",
    'answer.list_equal_unrestricted answer.worked_before_yes',
  ],
  ['kraken: EAPI:Invalid nonce', 'other_exchange_named=Kraken'],
  ['Coinbase Pro API: {"message":"Invalid API Key"}', 'other_exchange_named=Coinbase'],
  [
    "requests.exceptions.ConnectionError: HTTPSConnectionPool(host='api.binance.com', port=443): Max retries exceeded with url: /api/v3/ping (Caused by NewConnectionError('[Errno 11001] getaddrinfo failed'))",
    'not_recognised',
  ],
  ['my wifi password stopped working after i changed it', 'not_recognised'],
  ['Error 1015\nYou are being rate limited', 'not_recognised'],
  [
    'Fwd: Support\n> Hello, our system reports that the key of your Binance account was rejected (code -2015). Please check the IP whitelist.\nWhat should I do',
    'rejected_key',
  ],
  ['api auth invalid since this morning', 'auth_invalid answer.worked_before_yes'],
  ['IPs: 52.48.89.45 and 34.250.13.6 and also 54.77.250.91', 'whitelist.other_text whitelist.binance_list_empty'],
  [
    'Binance API error: Symbol not whitelisted for API key.',
    'symbol_not_whitelisted',
    { first: 'symbol_not_whitelisted' },
  ],
  ['Error: BinanceContentError { code: -1022, msg: "Signature for this request is not valid." }', 'bad_signature'],
  ['[ServerError] -2008: Invalid Api-Key ID.', 'key_unknown'],
  ['Stripe: Invalid API Key provided: sk_test_****1234', 'not_recognised'],
  ['I have two accounts, one works and the other one says -2015', 'rejected_key'],
  [
    'balance shows up fine but every trade gets rejected, api auth invalid',
    'auth_invalid answer.reads_balances_yes answer.what_fails_every_order',
  ],
  ['Can I use the same binance api key for two bots?', 'not_recognised'],
  // Written after the rest was mended.
  [
    'Hi team, user 4411 complains that Binance connection shows Invalid API-key, IP or permissions for action (error code -2015). Pls advise',
    'rejected_key',
  ],
  [
    'it drops out every few hours with error -2015 then recovers',
    'rejected_key answer.comes_and_goes_sometimes',
    { first: 'ip_not_whitelisted' },
  ],
  [
    'IP access is set to unrestricted on my key, bot cannot place orders',
    'answer.list_equal_unrestricted answer.what_fails_every_order',
  ],
  [
    'binance.error.ClientError: (400, -1102, "Mandatory parameter \'signature\' was not sent, was empty/null, or malformed.", {})',
    'bad_parameter',
    { first: 'client_bug' },
  ],
  [
    'thread main panicked at called Result::unwrap() on an Err value: BinanceError { code: -2015, msg: "Invalid API-key, IP, or permissions for action." }',
    'rejected_key',
  ],
  ['OKX: {"code":"50111","msg":"Invalid OK-ACCESS-KEY"}', 'other_exchange_named=OKX'],
  ['Gate.io says INVALID_SIGNATURE', 'other_exchange_named=Gate.io'],
  ['I never use futures. Spot order gives -2015', 'rejected_key'],
  ['403 Forbidden when opening my router page', 'not_recognised'],
  ['{"data":"Hello world"}', 'not_recognised'],
  ['AccountStatus(data="Normal")', 'account.status_normal'],
  // That the address is not on the list.
  [
    'Binance gives -2015, the address of our new machine is not on the whitelist',
    'rejected_key answer.list_equal_differs',
    { first: 'ip_not_whitelisted' },
  ],
  [
    'Error -2015. The IP I have today and the listed one differ',
    'rejected_key answer.list_equal_differs',
    { first: 'ip_not_whitelisted' },
  ],
  ['-2015 means a wrong key, or that your IP is not on the whitelist', 'rejected_key'],
  ['Do I get -2015 because my IP is not on the list?', 'rejected_key'],
  ['-2015, and every IP of theirs is on the list', 'rejected_key'],
  // What fails in the same way elsewhere is not made elsewhere.
  ['My spot key gets -2015, and the testnet gives the same error', 'rejected_key'],
  ['-2015 for every key, futures return the same thing', 'rejected_key'],
  ['-2015, it is the same key that I made for the testnet', 'rejected_key test_site', { first: 'wrong_environment' }],
  // The name of a box is no product that was used.
  ['{"code":-2015}\nEnable Reading: on\nEnable Spot & Margin Trading: on\nEnable Futures: not sure', 'rejected_key'],
  ['-2015 on the futures wallet, Enable Futures is ticked', 'rejected_key futures_host'],
  ['Binance banned our IP this morning, what now', 'too_many_requests', { first: 'rate_limited_or_banned' }],
  ['our ip got banned on binance yesterday', 'too_many_requests', { first: 'rate_limited_or_banned' }],
  ['Is my IP banned by Binance?', 'not_recognised'],
  ['My IP is not banned on Binance, my account is fine', 'not_recognised'],
  ['Binance banned my account because the IP changed', 'answer.worked_before_yes'],
  ['Adding Binance: access denied', 'program_refused'],
  ['Could not reach the exchange. Check your credentials.', 'program_refused'],
  ['Netflix: please check your credentials and try again', 'not_recognised'],
  // A key that is only made, a friend's, and what is not traded.
  ['I created a new API key on Binance', 'not_recognised'],
  ['Created a new API key for Binance, still the same error', 'answer.new_key_tried_yes'],
  ["My friend's Binance API key was deleted", 'not_recognised'],
  ["I don't trade futures on Binance, only spot", 'not_recognised'],
  ['Reduce-only orders for other symbols do not violate the rules of the Binance API', 'not_recognised'],
  // What programs print when no key came, or one without the right to trade.
  [
    "configparser.NoOptionError: No option 'api_key' in section: 'binance_user_config'",
    'keys_missing',
    { first: 'key_not_loaded' },
  ],
  ["KeyError: 'BINANCE_API_KEY'", 'keys_missing', { first: 'key_not_loaded' }],
  ['{"error":"no_trade_permission","detail":"Binance key"}', 'program_refused'],
  // What comes and goes by another word.
  ['The Binance API often returns an error', 'answer.comes_and_goes_sometimes'],
  ['How often may I call the Binance API?', 'not_recognised'],
  // A server of something else.
  ['The storage server has stopped working, its time is too large', 'not_recognised'],
];
