import { NOTHING, type Row, says } from './told';

/** What readers tell in their own words, deny and ask. */
export const TALES: readonly Row[] = [
  // What readers tell.
  ['My key stopped working after I changed my password', says('worked_before_yes')],
  ['the bot worked fine until yesterday, now nothing', says('worked_before_yes')],
  ['Ключ работал месяц, а со вчерашнего дня нет', says('worked_before_yes')],
  ['Поменял пароль на бирже, и бот больше не торгует', says('worked_before_yes')],
  ['Seit gestern geht mein Bot nicht mehr, ich habe das Passwort geändert', says('worked_before_yes')],
  ['I enabled 2FA and now the bot does not trade', says('worked_before_yes')],
  ['Вчера включил 2FA, и бот перестал торговать', says('worked_before_yes')],
  ['Der Schlüssel hat noch nie funktioniert', says('worked_before_no')],
  ['Dün şifremi değiştirdim, bot artık çalışmıyor', says('worked_before_yes')],
  ['Anahtar hiç çalışmadı', says('worked_before_no')],
  ['Баланс виден, но бот не может выставить ордер', says('reads_balances_yes', 'what_fails_every_order')],
  [
    'Das Guthaben wird angezeigt, aber alle Orders werden abgelehnt',
    says('reads_balances_yes', 'what_fails_every_order'),
  ],
  [
    'Bakiyem görünüyor ama emir veremiyorum, emirler reddediliyor',
    says('reads_balances_yes', 'what_fails_every_order'),
  ],
  ['I created a new API key, same error', says('new_key_tried_yes')],
  // What is not told is not claimed.
  ['The lift stopped working yesterday', NOTHING],
  ['Suddenly my keys fell into the river', NOTHING],
  ['Since I am new here: what is an API key?', NOTHING],
  ['Der Schlüssel hat leider nicht funktioniert', NOTHING],
  ['The bot is not working for days', NOTHING],
  ['Раньше ключ не работал', NOTHING],
  ['Иногда я теряю ключи', NOTHING],
  ['My bot does not work', NOTHING],
  // What is denied is the other answer, and what is asked is none.
  ['The bot does not show any balance', says('reads_balances_no')],
  ['Бот не видит баланс', says('reads_balances_no')],
  ['Der Bot zeigt kein Guthaben an', says('reads_balances_no')],
  ['Bot bakiyemi göremiyor', says('reads_balances_no')],
  ['Would a bot stop working after I change the password?', NOTHING],
  ['Сломается ли ключ, если после смены телефона обновить бота?', NOTHING],
  ['Soll ich nach dem Update einen neuen Schlüssel erstellen?', NOTHING],
  ['Telefonu değiştirdikten sonra anahtar çalışır mı?', NOTHING],
  ['2026-01-01 10:00:00 - bot - INFO - order failed, balance shown', NOTHING],
  // In any order of words.
  ['It worked for two months with this key', says('worked_before_yes')],
  ['Вчера бот ещё торговал', says('worked_before_yes')],
  ['Mein Bot lief bisher monatelang', says('worked_before_yes')],
  ['Bot önceden sorunsuz bağlanıyordu', says('worked_before_yes')],
  ['The key has not worked even once', says('worked_before_no')],
  ['Ключ с самого начала не работает', says('worked_before_no')],
  ['Der Schlüssel funktionierte von Anfang an nicht', says('worked_before_no')],
  ['Anahtar ilk günden beri çalışmıyor', says('worked_before_no')],
  ['Spot works, but futures are refused by the API', says('what_fails_not_spot')],
  ['Спот торгует и работает, а фьючерсы нет', says('what_fails_not_spot')],
  ['Spot läuft, Futures nicht', says('what_fails_not_spot')],
  ['Spot çalışıyor, vadeli işlemler çalışmıyor', says('what_fails_not_spot')],
];
