import { NOTHING, of, type Row, says } from './told';

/** What users of portfolio tools retell, get by mail and see on their screens; found wanting on 2026-11-30, in our words. */
export const USERS: readonly Row[] = [
  // What happens without the list says how the list is.
  ['My Binance key works without IP restriction, with it I get -2015', says('list_equal_differs')],
  ['Ohne IP-Liste geht der Bot, sobald ich die Liste einschalte kommt -2015', says('list_equal_differs')],
  ['Без ограничения по IP ключ работает, с ограничением ошибка -2015', says('list_equal_differs')],
  ['My key has no IP restriction', says('list_equal_unrestricted')],
  // A story about another exchange, or about other keys.
  ['My Bybit bot stopped working after I changed my password', NOTHING],
  ['Auf OKX zeigt mein Bot seit gestern kein Guthaben', NOTHING],
  ['Вчера поменял ключ от квартиры', NOTHING],
  ['После обновления перестал работать ключ лицензии', NOTHING],
  ['My new key does not work since they changed the lock', NOTHING],
  ['Our weather service: API key stopped working', NOTHING],
  ['Invoice -2015 from the trading company', NOTHING],
  // What a screen asks for, and what is quoted.
  ['Please update your API connection', NOTHING],
  ['Обновите ключ в приложении', NOTHING],
  ['Bitte aktualisieren Sie Ihren Schlüssel in der App', NOTHING],
  ['API anahtarınızı uygulamada güncelleyin', NOTHING],
  ['Binance does not import my trades', NOTHING],
  ['My Binance bot worked for months, now every deal shows "not enough funds"', says('worked_before_yes')],
  // Mails of Binance, and who retells them.
  ['Binance deleted my API key yesterday', says('key_still_listed_no')],
  ['Binance удалил мой API-ключ', says('key_still_listed_no')],
  ['Mein Schlüssel bei Binance wurde gelöscht', says('key_still_listed_no')],
  ['Binance API anahtarım silindi', says('key_still_listed_no')],
  ['Will Binance delete my key?', NOTHING],
  ['The order was deleted, my key is fine', NOTHING],
  ['The spot trading permission of your API key has expired', says('box_ticked_no')],
  ['Разрешение на спотовую торговлю для вашего ключа API истекло', says('box_ticked_no')],
  ['Your Binance account has been restricted', says('account_banner_restricted')],
  ['Мой аккаунт Binance временно ограничен', says('account_banner_restricted')],
  ['Mein Konto bei Binance ist gesperrt', says('account_banner_restricted')],
  ['Binance hesabım geçici olarak kısıtlandı', says('account_banner_restricted')],
  ['Please complete your identity verification on Binance', says('account_banner_identity')],
  ['Верификация на Binance не пройдена, верификацию не прошёл', says('account_banner_identity')],
  // A key made anew.
  ['I re-created the API key, same error', says('new_key_tried_yes')],
  ['Пересоздал ключ API, не помогло', says('new_key_tried_yes')],
  ['Der neue Schlüssel hilft auch nicht', says('new_key_tried_yes')],
  ['Yeni anahtar da çalışmıyor', says('new_key_tried_yes')],
  // Screens of portfolio tools.
  ['Your Binance API keys are no longer valid', of('program_refused')],
  ['Binance: insufficient permissions', { ...of('program_refused'), first: 'spot_trading_off' }],
  ['The API key does not match the given secret', of('program_refused')],
  ['Binance API: the IP address is not whitelisted', { ...of('program_refused'), first: 'ip_not_whitelisted' }],
  ['The API key does not allow futures trading', of('program_refused')],
  ['Ihr API-Schlüssel ist abgelaufen', of('program_refused')],
  ['Срок действия API-ключа истёк', of('program_refused')],
  ['API anahtarının süresi doldu', of('program_refused')],
  ['HTML returned when expecting JSON', of('page_instead')],
  // A state is no change: somebody has to have enabled it.
  ['Binance: the IP restriction is enabled on my key', NOTHING],
  ['The withdrawal permission of the Binance key is enabled', NOTHING],
  ['I have just enabled the IP list for my Binance key', says('worked_before_yes')],
  ['After enabling 2FA the Binance key is refused', says('worked_before_yes')],
  // Who writes of futures alone says nothing of spot.
  ['My Binance futures bot cannot place orders', NOTHING],
  ['Фьючерсный бот на Binance не открывает позиции', NOTHING],
  ['Mein Futures-Bot bei Binance: alle Orders werden abgelehnt', NOTHING],
  ['Binance bot cannot place orders, spot or futures', says('what_fails_every_order')],
  // A story on one line with an answer of Binance.
  [
    'Мой провайдер сменил IP, бот отвечает: binance {"code":-2015,"msg":"Invalid API-key, IP, or permissions for action."}',
    says('worked_before_yes'),
  ],
  ['{"code":-2015,"msg":"Invalid API-key"} since yesterday, the key worked for months', says('worked_before_yes')],
  // That it worked, in other words, and that no list is there.
  ['Previously everything was OK on Binance', says('worked_before_yes')],
  ['The Binance bot was running without problems for the past two weeks', says('worked_before_yes')],
  ['I have been waiting for two weeks for a working Binance key', NOTHING],
  ['My Binance API key is not IP limited', says('list_equal_unrestricted')],
  ['Binance: IP не ограничен, -2015', says('list_equal_unrestricted')],
];
