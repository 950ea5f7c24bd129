import { lowerCased } from '../checks/errors/anchored';
import type { Answers } from '../engine/answers/table';

type Told = readonly [question: keyof Answers, answer: string, says: RegExp];

/** How readers of four languages tell, unasked, what a question would ask. The first that fits a question counts. */
const SENTENCES: readonly Told[] = [
  [
    'worked_before',
    'no',
    /never (?:ever )?work|(?:has|have|did) not work(?:ed)? (?:even )?once|ни ?(?:разу|когда) не (?:за)?работал|noch nie (?:funktioniert|gegangen|gelaufen|geklappt)|nie funktioniert|hiç çalişmadi/u,
  ],
  [
    'worked_before',
    'yes',
    /(?:stopped|quit) work|no longer work|(?:not|n.t) work any ?more|(?<!not |n.t |never )(?:worked|working) (?:fine |well |perfectly |great |ok |good )?(?:before|until|till|yesterday|for (?:months?|weeks?|years?|days|a )|last|all)|used to work|since (?:yesterday|today|last (?:week|month|night)|this (?:morning|week))\b|\b(?:i|we) (?:just |recently )?(?:changed|reset|enabled|replaced) (?:my |our |the )?(?:password|2fa|phone|server|ip|keys?)|after (?:i |we )?(?:changed|changing|resetting|reset|updat|moving|moved|switching|editing|edited)/u,
  ],
  [
    'worked_before',
    'yes',
    /перестал[аио]? (?:работать|подключаться|торговать)|больше не (?:работает|подключается|торгует)|(?:раньше|до этого|вчера|недавно|всегда|долго|месяц|неделю|год)[^.!?\n]{0,20} (?<!не )работал|(?<!не )работал[аои]? (?:нормально |отлично |хорошо |исправно )?(?:до|вчера|раньше|месяц|недел|год)|со вчерашн|с сегодняшн|после (?:смен|измен|обновл|переезд|сброс|перенос|замен|того,? как)|(?:сменил|поменял|изменил|обновил|включил)[аи]? [^.!?\n]{0,12}(?:парол|2fa|ip|сервер|телефон|ключ)/u,
  ],
  [
    'worked_before',
    'yes',
    /(?:funktionier(?:t|en)|geht|gehen|läuft|laufen|klappt) (?:[^\s.!?]+ ){0,5}(?:nichts? mehr|nicht mehr)|(?:hat|haben) (?:(?!nicht|nie|kein)[^\s.!?]+ ){0,5}(?:funktioniert|geklappt)|bis (?:gestern|heute|vor kurzem|letzte)|seit (?:gestern|heute|letzte[mnr]|kurzem|dieser woche|(?:dem|der) (?:update|wechsel|änderung|umzug))|vorher (?:ging|lief|hat)|(?:passwort|schlüssel|2fa|server|ip)[^.!?\n]{0,20} (?:geändert|gewechselt|zurückgesetzt|aktualisiert)|nach (?:der |dem |einem? )?(?:änderung|wechsel|update|umzug|passwort)/u,
  ],
  [
    'worked_before',
    'yes',
    /(?:artik|daha fazla) çalişmiyor|çalişmayi (?:birakti|kesti|durdurdu)|(?:önce|önceden|eskiden|düne kadar|dün|aydir|yildir|haftadir)[^.!?\n]{0,20} (?:çalişiyordu|sorunsuz)|çalişiyordu|düne kadar|dünden beri|bugünden beri|(?:değiştir|güncelle|sifirla|taşi)[a-zçğıöşü]{0,8} sonra|(?:şifre|parola|sunucu|anahtar|ip)[a-zçğıöşü]{0,6} (?:değiştirdi|yeniledi|sifirladi)/u,
  ],
  [
    'what_fails',
    'every_order',
    /(?:can(?:'t|not| ?not)|unable to|won't|doesn't|does not) (?:place|open|send|execute|make) (?:any )?(?:orders?|trades?|positions?)|(?:orders?|trades?|trading) (?:always |all |still )?(?:fails?|is refused|are refused|gets? rejected|are rejected|(?:do(?:es)?n.t|do not|does not) (?:work|go))|(?:не (?:могу|может|получается|открывает|выставляет|ставит)|отклоня[а-яё]{1,4})[^.!?\n]{0,20} (?:ордер|заявк|сделк|торгов)[а-яё]{0,3}|(?:ордера|заявки|сделки) не (?:открыва|выставля|проход|исполня)|(?:kann|können) keine (?:orders?|trades?|aufträge)|(?:orders?|aufträge|trades|käufe) (?:werden (?:[a-zäöü]{1,10} )?abgelehnt|schlagen (?:[a-zäöü]{1,10} )?fehl|gehen nicht)|(?:emir|işlem) (?:veremiyor|açamiyor|açmiyor|yapamiyor|gönderemiyor)|emirler[a-zçğıöşü]{0,3} (?:reddediliyor|gitmiyor|başarisiz|çalişmiyor)/u,
  ],
  [
    'reads_balances',
    'yes',
    /(?:balances?|wallet|portfolio) (?:still |is |are |can be )?(?:load|show|visible|seen|fine|ok|work|display)|(?:see|sees|read|reads|shows?) (?:my |the |all )?balances?|баланс[а-яё]{0,2} (?:[а-яё]{1,6} )?(?:вид|показыва|загружа|отобража|читает)|(?:вижу|видит|видно|показывает|читает) баланс|(?:guthaben|saldo|salden|kontostand|bestände?) (?:wird|werden|ist|sind|sehe) (?:[a-zäöü]{1,10} ){0,2}(?:angezeigt|geladen|sichtbar|ich)|(?:sehe|zeigt|lädt) (?:[a-zäöü]{1,8} ){0,2}(?:guthaben|saldo|kontostand)|bakiye[a-zçğıöşü]{0,6} (?:[a-zçğıöşü]{1,8} )?(?:görün|görebil|görüyor|yükleniyor|geliyor)/u,
  ],
  [
    'new_key_tried',
    'yes',
    /(?:new|another|second|fresh) (?:api[ -]?)?keys?[^.!?\n]{0,30}(?:the same|still|also|too\b|did ?n.t help|no luck)|(?:created|made|generated|tried) (?:a |an |several |two |\d )?(?:brand )?(?:new|other) (?:api[ -]?)?keys?|нов(?:ый|ые|ым|ого|ому) (?:api[- ]?)?ключ[а-яё]{0,3}[^.!?\n]{0,30}(?:та же|тоже|то же|не помог|не работает)|(?:создал|сделал|пробовал|сгенерировал)[аи]? нов(?:ый|ые) (?:api[- ]?)?ключ|neue[nrms]? (?:api[- ]?)?schlüssel[^.!?\n]{0,30}(?:auch|gleiche|selbe|erstellt|probiert|versucht)|yeni (?:bir )?(?:api )?anahtar[a-zçğıöşü]{0,4}[^.!?\n]{0,30}(?:ayni|olmadi|oluşturdum|denedim|yaptim)/u,
  ],
];

/** A reader who tells his story writes a few sentences; more is a log or a page. */
const LONGEST = 1500;

/**
 * The answers that a reader gives in his own words before he was asked.
 *
 * @example toldAnswers('ключ перестал работать после смены пароля') // { worked_before: 'yes' }
 */
export function toldAnswers(text: string): Answers {
  if (text.length > LONGEST || !isAboutKeys(text)) return {};
  const read = lowerCased(text);
  const told: Record<string, string> = {};
  for (const [question, answer, says] of SENTENCES)
    if (told[question] === undefined && says.test(read)) told[question] = answer;
  return told as Answers;
}

/** Words that a sentence about a key, a bot or an exchange has in it; "the lift stopped working" has none. */
const KEYS =
  /\bapi\b|key|bot\b|binance|xchainer|exchange|order|trad|balance|connect|log ?in|password|ключ|бот|бирж|ордер|торг|баланс|парол|подключ|аккаунт|ошибк|schlüssel|passwort|börse|konto|guthaben|fehler|verbindung|anahtar|şifre|parola|borsa|emir|hesap|bakiye|hata|bağlant|-\d{4}/iu;

function isAboutKeys(text: string): boolean {
  return KEYS.test(text);
}
