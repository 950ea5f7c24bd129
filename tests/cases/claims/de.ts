import type { Claimed } from './claimed';

/** Told, dictated, copied and forwarded in German. */
export const DE: readonly Claimed[] = [
  ['binance sagt ungültiger api schlüssel ip oder berechtigungen für die aktion', 'rejected_key'],
  ['Mal geht es, mal kommt -2015', 'rejected_key answer.comes_and_goes_sometimes', { first: 'ip_not_whitelisted' }],
  [
    'Der Fehler -2015 tritt nur ab und zu auf',
    'rejected_key answer.comes_and_goes_sometimes',
    { first: 'ip_not_whitelisted' },
  ],
  ['nur ein Handelspaar wird abgelehnt, alle anderen laufen, Binance API', 'answer.what_fails_some_pairs'],
  [
    'keine IP-Beschränkung eingestellt, Schlüssel ging 3 Monate',
    'answer.list_equal_unrestricted answer.worked_before_yes',
  ],
  ['Der API-Schlüssel ist für alle IPs offen und Binance meldet -2015', 'rejected_key answer.list_equal_unrestricted'],
  ['Fehler: Zeitstempel für diese Anfrage liegt außerhalb des recvWindow', 'clock', { first: 'clock_skew' }],
  ['Ungültige Api-Key-ID', 'key_unknown'],
  ['Signatur für diese Anfrage ist nicht gültig (-1022)', 'bad_signature'],
  ['-1022: Signature for this request is not valid. seit dem Serverumzug', 'bad_signature answer.worked_before_yes'],
  [
    'ccxt.base.errors.PermissionDenied: binance {"code":-2015,"msg":"Invalid API-key, IP, or permissions for action, request ip: 203.0.113.10"}',
    'rejected_key request_ip_named futures_host',
  ],
  ['bitpanda: API key ungültig', 'other_exchange_named=Bitpanda'],
  ['Bitvavo Fehler 305: No active API key found', 'other_exchange_named=Bitvavo'],
  ['Meine Fritzbox zeigt Fehler 1003', 'not_recognised'],
  ['Postbank: Fehlercode 2010', 'not_recognised'],
  ['HTTP 403 Forbidden nginx', 'not_recognised'],
  ['Mein Passwort für Netflix geht nicht mehr', 'not_recognised'],
  [
    'Das Konto zeigt Guthaben an aber jede Order scheitert mit api auth invalid',
    'auth_invalid answer.reads_balances_yes answer.what_fails_every_order',
  ],
  ['Hab gestern neue API-Keys erstellt und trotzdem API-key format invalid', 'key_format answer.new_key_tried_yes'],
  ['habe den Schlüssel neu angelegt, gleicher Fehler -2015', 'rejected_key answer.new_key_tried_yes'],
  ["{\n  'data': 'Normal'\n}", 'account.status_normal'],
  ['is_locked=False planned_recover_time=0 update_time=1547630471725', 'account.trading_open'],
  [
    'POST /sapi/v1/margin/order\n{"code":-2015,"msg":"Invalid API-key, IP, or permissions for action."}',
    'rejected_key margin_call',
    { first: 'product_account_or_key_too_old' },
  ],
  [
    'Auszahlung per API fehlgeschlagen: /wapi/v3/withdraw.html -2015',
    'rejected_key withdrawal_call',
    { first: 'other_permission_off' },
  ],
  ['Auf dem Handy erscheint: api auth invalid. Was tun?', 'auth_invalid'],
  ['Weiß jemand, wie lange die Verifizierung dauert?', 'not_recognised'],
  ['52.48.89.45 / 34.250.13.6 / 54.77.250.91', 'whitelist.binance_list_empty'],
  [
    'Dienst von einem eingeschränkten Standort aus nicht verfügbar',
    'restricted_location',
    { first: 'restricted_location' },
  ],
  [
    'Kontostand wird geladen aber Trades gehen nicht raus, Binance',
    'answer.reads_balances_yes answer.what_fails_every_order',
  ],
  [
    'com.binance.connector.client.exceptions.BinanceClientException: {"code":-2014,"msg":"API-key format invalid."}\n\tat com.binance.connector.client.utils.ResponseHandler.handleResponse(ResponseHandler.java:56)',
    'key_format',
  ],
  // Written after the rest was mended.
  [
    'Der Fehler kommt unregelmäßig, -2015',
    'rejected_key answer.comes_and_goes_sometimes',
    { first: 'ip_not_whitelisted' },
  ],
  ['Nur BTCUSDT wird von Binance abgelehnt', 'answer.what_fails_some_pairs'],
  ['ich habe keine IPs eingetragen und bekomme -2015', 'rejected_key answer.list_equal_unrestricted'],
  ['Binance API: Uhrzeit weicht ab, -1021', 'clock', { first: 'clock_skew' }],
  [
    'Bitte Verifizierung abschließen: Your identity verification has been rejected',
    'identity_rejected',
    { first: 'kyc_not_verified' },
  ],
  ['Deutsche Bahn Fehler 1003', 'not_recognised'],
  ['Sparkasse App: Fehler -2015', 'not_recognised'],
  ['Kraken geht, Binance nicht: API-key format invalid', 'key_format'],
  ['meine Futures laufen nicht über die API, nur Spot, -2015', 'rejected_key'],
  // Dass die Adresse nicht auf der Liste steht.
  [
    'Fehler -2015, die IP vom neuen Server ist nicht in der Whitelist',
    'rejected_key answer.list_equal_differs',
    { first: 'ip_not_whitelisted' },
  ],
  [
    'Fehler -2015, auf der Liste fehlt eine IP',
    'rejected_key answer.list_equal_differs',
    { first: 'ip_not_whitelisted' },
  ],
  ['Fehler -2015, aber auf der Liste fehlt nicht eine IP', 'rejected_key'],
  ['Fehler -2015, und im Testnet der gleiche Fehler', 'rejected_key'],
  ['Fehler -2015. Das Kästchen „Futures aktivieren“ gibt es auch', 'rejected_key'],
  ['Unsere IP ist bei Binance gesperrt', 'too_many_requests', { first: 'rate_limited_or_banned' }],
  ['Verbindung zu Binance: Zugriff verweigert', 'program_refused'],
  ['Ist meine IP bei Binance gesperrt?', 'not_recognised'],
];
