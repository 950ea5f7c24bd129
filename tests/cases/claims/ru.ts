import type { Claimed } from './claimed';

/** Told, dictated, copied and forwarded in Russian. */
export const RU: readonly Claimed[] = [
  ['бинанс пишет неверный апи ключ айпи или разрешения для действия', 'rejected_key'],
  ['у меня перестал работать апи ключ вчера все было нормально', 'answer.worked_before_yes'],
  ['то работает то нет, ошибка 2015', 'rejected_key answer.comes_and_goes_sometimes', { first: 'ip_not_whitelisted' }],
  [
    'Иногда ордера проходят, иногда выскакивает -2015',
    'rejected_key answer.comes_and_goes_sometimes',
    { first: 'ip_not_whitelisted' },
  ],
  ['не работает только одна пара, остальные торгуются, ключ бинанс', 'answer.what_fails_some_pairs'],
  ['ограничения по ip на ключе нет, -2015', 'rejected_key answer.list_equal_unrestricted'],
  ['Доступ с любых IP, бот работал месяц и отвалился', 'answer.list_equal_unrestricted answer.worked_before_yes'],
  ['Пересланное сообщение:\nОшибка авторизации API на бирже Binance. Проверьте ключи.', 'program_refused'],
  ['Недействительный API—ключ , IP или разрешение на действие.', 'rejected_key'],
  ['ошибка: Timestamp for this request is outside of the recvWindow что делать', 'clock', { first: 'clock_skew' }],
  [
    'Служба недоступна из ограниченного местоположения согласно пункту «b. Право на участие»',
    'restricted_location',
    { first: 'restricted_location' },
  ],
  [
    'Слишком много запросов; IP заблокирован до 1700000000000',
    'too_many_requests',
    { first: 'rate_limited_or_banned' },
  ],
  ['Телеграм бот выдаёт 429 Too Many Requests: retry after 35', 'not_recognised'],
  ['сбербанк ошибка 1002 при входе', 'not_recognised'],
  ['Ошибка 2008 при установке принтера', 'not_recognised'],
  ['на байбите пишет invalid api key', 'other_exchange_named=Bybit'],
  ['Bybit возвращает retCode 10003 API key is invalid', 'other_exchange_named=Bybit'],
  ['{data:Normal}', 'account.status_normal'],
  ['ключ создал сегодня, сразу не работает, пишет -2015', 'rejected_key answer.worked_before_no'],
  ['создал новый ключ — та же ошибка -2015', 'rejected_key answer.new_key_tried_yes'],
  ['Баланс видит, а ордера не ставит. бинанс', 'answer.reads_balances_yes answer.what_fails_every_order'],
  ['после обновления приложения xchainer пишет api auth invalid', 'auth_invalid answer.worked_before_yes'],
  [
    'вывод средств через api: POST /sapi/v1/capital/withdraw/apply -> -2015',
    'rejected_key withdrawal_call',
    { first: 'other_permission_off' },
  ],
  ['52.48.89.45; 34.250.13.6;54.77.250.91.', 'whitelist.final_dot whitelist.binance_list_empty'],
  [
    'Код ошибки: 200003903 Your identity verification has been rejected.',
    'identity_rejected',
    { first: 'kyc_not_verified' },
  ],
  ['как создать api ключ на бинансе', 'not_recognised'],
  ['ошибка 404 страница не найдена', 'not_recognised'],
  [
    'Здравствуйте! Я не менял ничего, бот сам отвалился, в кабинете написано api auth invalid',
    'auth_invalid answer.worked_before_yes',
  ],
  ['фьючерсы пишут -2015, а спот торгует нормально', 'rejected_key futures_host answer.what_fails_not_spot'],
  ['Процессор 10.0.19041.1 обновлён, ключ активации Windows не подходит', 'not_recognised'],
  // Written after the rest was mended.
  ['api-ключ без привязки к айпи, бот молчит', 'answer.list_equal_unrestricted'],
  ['Код 451, сервер в США, бинанс', 'restricted_location', { first: 'restricted_location' }],
  ['мне отказали в кредите, код 2015', 'not_recognised'],
  ['ключ истёк? в кабинете api auth invalid', 'auth_invalid'],
  ['Не могу вывести деньги с биржи через бота: sapiPostCapitalWithdrawApply() -2015', 'rejected_key withdrawal_call'],
  ['Подпись неверна -1022 после смены сервера', 'bad_signature answer.worked_before_yes'],
  ['после смены пароля от вайфая интернет не работает', 'not_recognised'],
  // Что адреса нет в списке.
  [
    'Ошибка -2015: айпи нового хостинга нет в белом списке',
    'rejected_key answer.list_equal_differs',
    { first: 'ip_not_whitelisted' },
  ],
  [
    'Бот пишет -2015, новый IP забыл добавить в список',
    'rejected_key answer.list_equal_differs',
    { first: 'ip_not_whitelisted' },
  ],
  ['Ошибка -2015, все IP в белом списке есть', 'rejected_key'],
  ['Бывает -2015, если IP нет в белом списке', 'rejected_key'],
];
