import { from, NOTHING, of, type Row } from './told';

/** Other turns of the same: endings and order of words, bare numbers, signs, products, several errors, parameters. */
export const TURNS: readonly Row[] = [
  // Translators choose endings and the order of words.
  ['Для действия указан неверный ключ API, IP или разрешения', of('rejected_key')],
  ['API-Schlüssel, IP oder Berechtigungen für die Aktion ungültig', of('rejected_key')],
  ['İşlem için API anahtarı, IP veya izinler geçersiz', of('rejected_key')],
  ['API-ключ имеет недопустимый формат', of('key_format')],
  ['API-Key-Format ungültig', of('key_format')],
  ['API anahtar biçimi geçersiz', of('key_format')],
  ['Die Signatur dieser Anforderung ist nicht gültig', of('bad_signature')],
  ['Bu talebin imzası geçersiz', of('bad_signature')],
  ['Символ не внесён в белый список для API-ключа', of('symbol_not_whitelisted')],
  ['Sie sind nicht autorisiert, diese Anfrage auszuführen', of('unauthorized')],
  // A bare number beside another subject, and beside none.
  ['Die Waschmaschine im Keller zeigt Fehler 2014', NOTHING],
  ['MySQL error 2014: Commands out of sync', NOTHING],
  ['HTTP 451: this news site is closed to readers of Europe', NOTHING],
  ['error number 2015', of('rejected_key')],
  ['2014 hatası çıkıyor', of('key_format')],
  ['Ich bekomme seit gestern den Fehler 2008', of('key_unknown')],
  // A number in a sentence, with words around it that no table has; a little further from the word for an error; alone.
  ['Nichts lädt mehr, Fehler 1021 und die Uhr stimmt', of('clock')],
  ['третий день вылезает ошибка 2014, что делать', of('key_format')],
  ['bağlanmayı deneyince hata 2015 çıktı', of('rejected_key')],
  ['suddenly error 2008, nothing changed on my side', of('key_unknown')],
  ['it stays the same error whatever I try, 2015', of('rejected_key')],
  ['1022. Mehr sagt die Fehlermeldung nicht', of('bad_signature')],
  ['the portfolio says 2015', of('rejected_key')],
  ['2015?', of('rejected_key')],
  ['Unsere Spülmaschine pumpt nicht ab, Fehler 2015', NOTHING],
  ['My Passat of 2008 has an error light', NOTHING],
  ['Photo Studio 2014 error while saving', NOTHING],
  ['aus Fehler 2015 Euro überwiesen', NOTHING],
  ['in our house the door wants the code 2014', NOTHING],
  // Words of programs of other exchanges and of nobody.
  ['pybit.exceptions.InvalidRequestError: API key is invalid. (ErrCode: 10003)', from('Bybit')],
  ['Kraken bot: API key validation failed', from('Kraken')],
  ['API key validation failed', of('program_refused')],
  ['Verbindung zu Binance fehlgeschlagen', of('program_refused')],
  ['Ключ API не прошёл проверку', of('program_refused')],
  ["The keys aren't set", of('keys_missing')],
  // Signs.
  ['I use testnet keys and get -2015', { ...of('rejected_key'), first: 'wrong_environment' }],
  ['Я на тестнете, ошибка -2015', { ...of('rejected_key'), first: 'wrong_environment' }],
  ['BINANCE_TESTNET=1 -2015', { ...of('rejected_key'), first: 'wrong_environment' }],
  ['I do not use the testnet: -2015', { ...of('rejected_key'), first: 'spot_trading_off' }],
  ['testnet: false, code -2015', { ...of('rejected_key'), first: 'spot_trading_off' }],
  ['https://api.binance.us/api/v3/account -1022', { ...of('bad_signature'), first: 'wrong_site' }],
  ['trbinance code: -1022', { ...of('bad_signature'), first: 'wrong_site' }],
  ['Binance TR hesabım var, 2015 hatası', { ...of('rejected_key'), first: 'wrong_site' }],
  // Products.
  ['POST https://fapi.binance.com/fapi/v1/order -2015', { ...of('rejected_key'), first: 'futures_permission_off' }],
  ['фьючерсы не работают, -2015', { ...of('rejected_key'), first: 'futures_permission_off' }],
  ['POST /sapi/v1/margin/order {"code":-2015}', { ...of('rejected_key'), first: 'product_account_or_key_too_old' }],
  ['portfolio margin account, fapi -2015', { ...of('rejected_key'), first: 'portfolio_margin_mode' }],
  ['Enable Spot & Margin Trading is ticked, -2015', { ...of('rejected_key'), first: 'spot_trading_off' }],
  [
    'GET https://testnet.binance.vision/api/v3/account {"code":-2015,"msg":"Invalid API-key, IP, or permissions for action."}',
    { ...of('rejected_key'), first: 'wrong_environment' },
  ],
  ['币安测试网 {"code":-2008,"msg":"Invalid Api-Key ID."}', { ...of('key_unknown'), first: 'wrong_environment' }],
  ['https://demo-fapi.binance.com/fapi/v2/balance -2015', { ...of('rejected_key'), first: 'wrong_environment' }],
  [`X-MBX-APIKEY: ${'3f9a0b7c'.repeat(8)}\n{"code":-2015}`, { ...of('rejected_key'), first: 'wrong_environment' }],
  ['POST https://api.binance.us/api/v3/order -2015', { ...of('rejected_key'), first: 'wrong_site' }],
  ['trbinance {"code":-2008,"msg":"Invalid Api-Key ID."}', { ...of('key_unknown'), first: 'wrong_site' }],
  [
    'GET https://papi.binance.com/papi/v1/um/account {"code":-2015,"msg":"Invalid API-key, IP, or permissions for action, request ip: 203.0.113.10"}',
    { ...of('rejected_key'), first: 'product_account_or_key_too_old' },
  ],
  [
    '{"code":-3003,"msg":"Margin account does not exist."}',
    { ...of('product_not_open'), first: 'product_account_or_key_too_old' },
  ],
  // The newest of several errors.
  [
    '09:00:00 ERROR -1022: Signature for this request is not valid.\n09:30:00 ERROR -1021: Timestamp for this request is outside of the recvWindow.',
    { ...of('bad_signature', 'clock'), first: 'clock_skew' },
  ],
  [
    '2026-10-10 10:00:00 ERROR {"code":-2015}\n2026-10-10 11:00:00 ERROR {"code":-1021}',
    { ...of('rejected_key', 'clock'), first: 'clock_skew' },
  ],
  ['сначала была -2015, теперь -1021', { ...of('rejected_key', 'clock'), first: 'clock_skew' }],
  // Parameters.
  ['-1100', { ...of('illegal_characters'), first: 'client_bug' }],
  ['Illegal characters found in parameter &#39;orderId&#39;; legal range', of('bad_parameter')],
  [
    "-1100: Illegal characters found in parameter 'quantity'; legal range is …",
    { ...of('bad_parameter'), first: 'client_bug' },
  ],
  [
    "-1100: Illegal characters found in parameter 'ip'; legal range is …",
    { ...of('illegal_characters'), first: 'ipv6_egress' },
  ],
];
