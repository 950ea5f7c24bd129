import type { ErrorId } from '../../checks/errors/table';

const KEYS = 'api[ -]?(?:keys?|credentials?|secret)';
/** Any server has such a page, so Binance is named near it. */
const NEAR_US = '(?:(?<=binance[^]{0,200})|(?=[^]{0,30}//[a-z.]*binance))';
const FAILED = "(?:failed|unable|could ?n.t|cannot|can't|could not)";
const RUSSIAN_KEY = '(?:(?:api|апи)[- ]?ключ[а-я]{0,2}(?: binance)?|ключ[а-я]{0,2} (?:binance )?(?:api|апи))';
const GERMAN_KEY = 'api[- ]?(?:schlue?ssels?|keys?)';
const TURKISH_KEY = "api[- ]?(?:anahtar[a-z]{0,12}|key(?:'?[a-z]{1,6})?)";

/**
 * What bots and desktop programs print in four languages where they hide the answer of Binance. A row is a message, not a
 * guess: every pattern holds the words by which a reader would know it, too. Written small, as `dotted` and `plainLetters` leave
 * a text.
 */
export const OF_PROGRAMS: readonly (readonly [ErrorId, string])[] = [
  [
    'auth_invalid',
    'api[- ]auth(?:entifizierung|orisierung)? (?:ist )?(?:ungue?ltig|nicht gue?ltig)|ungue?ltige api[- ](?:authentifizierung|autorisierung)',
  ],
  // As Binance.Net#1110 has it.
  ['key_format', 'invalid api[- ]?key format'],

  [
    'clock',
    '(?:your|system|local|computer|server|pc) (?:clock|time) (?:is )?(?:not in sync|out of sync|off by|wrong|incorrect|not synchroni[sz]ed)|synchroni[sz]e your (?:clock|time)|invalid timestamp|recvwindow (?:is )?(?:error|not enough|too (?:small|short))|server time [^.\\n]{0,30}(?:behind|ahead)',
  ],
  [
    'clock',
    '(?:часы|время) (?:на )?(?:комп|ноут|пк|vps|сервер|систем|устройств)[а-я]{0,8} (?:не синхрониз|отста|спеш|сбил)|(?:system|rechner|server)(?:uhr|zeit) (?:ist )?(?:nicht (?:[^.\\n]{0,40} )?synchron|geht (?:vor|nach|falsch))|(?:sistem|sunucu|bilgisayar)[a-z]{0,7} saati(?:m|niz|miz)? [^.\\n]{0,20}(?:senkron[a-z]* degil|(?:yanlis|hatali)(?! degil)|(?:geri|ileri)(?: kal|de|\\b))',
  ],

  // Retold without its commas or its end, or copied without its beginning.
  ['rejected_key', '[a-z]{0,4}alid api[- ]?key,? ip,? (?:or )?permissions?(?: for this action)?'],
  ['bad_signature', '(?<!sign)ature for this request is not valid'],
  [
    'bad_signature',
    '(?:api|апи|бот|пишет|выда[её]т|ошибка|binance|бинанс)[^.\\n]{0,24} (?:недействит|неверн|неправил|некорр)[а-я]{2,8} подпис[ьи](?! (?:сертиф|догов|докум|файл|драйв))',
  ],
  // No key came at all.
  ['keys_missing', `(?:отсутству[ею]т|не (?:указан|задан|заполнен|введ[её]н)[а-я]?) ${RUSSIAN_KEY}`],
  ['keys_missing', "(?:no option|keyerror:) '?(?:binance[_.])?(?:api_?)?(?:key|secret)(?:_key)?'"],
  [
    'keys_missing',
    "(?<!_)(?:api|binance|the|public or)[ _-]?(?:(?:api|secret)[ _-]?)?(?:keys?|secret) (?:(?:and|/) [a-z_]{0,20}secrets? )?(?:are |is |were |was |aren't |isn't )?(?:required|missing|empty|undefined|(?:not )?(?:set|configured|provided|supplied|found|loaded))(?<=n.t set|not [a-z]+|required|missing|empty|undefined)(?! or)",
  ],
  [
    'keys_missing',
    '"key" argument must be of type string[^\\n]{0,140}received (?:undefined|null)|api_secret\\.encode[^\\n]{0,90}\\n[^\\n]{0,40}.nonetype.',
  ],
  [
    'keys_missing',
    '(?:missing|no|empty) (?:binance )?api[ -]?keys?(?: or| and)? ?(?:secret|provided|configured|found|set)?(?=[\\s.!:)]|$)',
  ],
  [
    'keys_missing',
    `${RUSSIAN_KEY} (?:не (?:указан|задан|найден|введ|загруж)|отсутству)[а-я]{0,3}|(?:kein|fehlender) ${GERMAN_KEY}|${GERMAN_KEY} (?:fehl(?:t|en)(?! [a-z])|(?:[a-z]{3,8} )?nicht (?:gefunden|gesetzt|geladen|hinterlegt))|${TURKISH_KEY} (?:girilmemis|bulunamadi|eksik(?! [iy])|yuklenemedi|tanimli degil)`,
  ],

  // A refusal: the answer of Binance is hidden behind it.
  ['program_refused', `(?:invalid|incorrect|wrong|bad) (?:binance )?${KEYS}(?![\\w,-]| format| id)`],
  [
    'program_refused',
    `${KEYS} (?:(?:for|of|from) [\\w ]{3,40} )?(?:is|are|was|were|has|have|seems?|appears?)(?: to be| either| been)? (?:not (?:valid|active|accepted|working)|invalid|inactive|incorrect|wrong|expired|rejected|disabled)`,
  ],
  [
    'program_refused',
    `${KEYS}(?: (?:validation|verification|check) failed|[ -]error| (?:is )?(?:not (?:correctly )?formatted|malformed)|(?:/| or | and )(?:api )?secret (?:is |are )?(?:invalid|incorrect|wrong))`,
  ],
  ['program_refused', "(?:keys?|they) (?:aren't|are not|isn't|is not) (?:set or [\\w' ]{0,24})?valid"],
  [
    'program_refused',
    `${FAILED} (?:to )?(?:load|fetch|read|get|retrieve|access|connect(?: to)?|verify|validate) (?:your |the |to )?(?:binance )?(?:exchange |trading )?(?:account|balances?|wallet|api[ -]?keys?|credentials)`,
  ],
  [
    'program_refused',
    `${FAILED} (?:to )?(?:connect|authenticate|log ?in) (?:to |with )?(?:the |your )?(?:binance|exchange)|(?:check|verify) (?:your |the )?(?:binance )?${KEYS}|rejected (?:the |your )?api[ -]?keys?`,
  ],
  [
    'program_refused',
    '(?:api|exchange|binance) (?:connection|account) (?:is |was |has been )?(?:lost|failed|disconnected|refused)|connection to (?:the )?(?:binance|exchange) (?:failed|lost)|invalid credentials (?:for|on|from) (?:binance|the exchange)|\\bauthentication ?(?:error|failed|failure)',
  ],
  // Who refused is named, and the key is told by the word alone.
  [
    'program_refused',
    "(?:binance|бинанс|биржа) (?:[a-zа-я']{2,8} ){0,2}(?:(?<!not |n't |не )(?:reject|refus|отклон)[a-zа-я]{0,4}|(?<=not |n't )accept|(?<=не )(?:прин|распозн)[а-я]{2,5}) (?:[a-zа-я]{2,4} )?(?:api[- ]?)?(?:keys?|ключ)",
  ],
  [
    'program_refused',
    'binance (?:(?:lehnt|hat) (?:[a-z]{3,8} )?(?:api-)?(?:schlue?ssel|key) ab(?!er)|akzeptiert (?:[a-z]{3,8} )?(?:api-)?(?:schlue?ssel|key) nicht|(?:api )?anahtar[a-z]{0,5} (?:reddet|kabul etm))',
  ],
  [
    'program_refused',
    '(?:binance|бинанс|exchange|бирж[аеиу]|boe?rse|borsa)[^\\n]{0,30}(?:check your credentials|access (?:is |was )?denied|доступ (?:был )?запрещ[её]н|zugriff (?:wurde )?verweigert|erisim (?:reddedildi|engellendi))',
  ],
  ['program_refused', '(?:got|received|returned|status|http) (?:code )?401 (?:from|by|unauthori[sz]ed)[^.\\n]{0,20}'],
  [
    'program_refused',
    `(?:не ?действит|неверн|некорр|неправил)[а-я]{0,8} (?:${RUSSIAN_KEY}|данные api)|${RUSSIAN_KEY} (?:не ?действител|неверн|не ?актив|не подходит|не при(?:нят|нимается)|не прош|отклон|отозван)[а-я]{0,3}|ошибка (?:${RUSSIAN_KEY}|(?:авторизации|аутентификации)[^.\\n]{0,6} (?:бирж|api|binance))`,
  ],
  [
    'program_refused',
    '(?:не удалось|ошибка) (?:подключ|загруз|получ|провер)[а-я]{0,8} (?:[а-я]{1,12} ){0,2}(?:бирж|binance|баланс|аккаунт|сч[её]т|api|ключ)[а-я]{0,4}',
  ],
  [
    'program_refused',
    `(?:ungue?ltige[rs]?|falsche[rs]?) (?:binance[- ])?${GERMAN_KEY}(?![\\w,-])|${GERMAN_KEY}(?: (?:ist|sind|wurde|wurden|konnten?))? (?:[a-z]{1,12} )?(?:ungue?ltig|abgelehnt|inaktiv|gesperrt|nicht (?:aktiv|verifiziert|gue?ltig|akzeptiert|ue?berprue?ft))|${GERMAN_KEY}-fehler`,
  ],
  [
    'program_refused',
    '(?:konto[a-z]{0,14}|guthaben|verbindung zur boe?rse) konnten? nicht (?:geladen|hergestellt|abgerufen)|(?:api-(?:verbindung|anmeldung|authentifizierung)|binance:? authentifizierung|verbindung (?:zu|mit) binance) (?:ist )?fehlgeschlagen',
  ],
  [
    'program_refused',
    `(?:gecersiz|hatali|yanlis) (?:binance )?(?:${TURKISH_KEY}|api bilgi(?:si|leri))(?![,-]| bicim| format| kimli)|${TURKISH_KEY} (?:gecersiz|hata(?:li|si)|aktif degil|dogrulanamadi|reddedildi|kabul edilmedi)`,
  ],
  [
    'program_refused',
    '(?:hesap|bakiye|cuzdan)[a-z ]{0,12} (?:yuklenemedi|alinamadi|getirilemedi)|borsaya baglanilamadi|(?:binance|borsa|api) baglantisi (?:basarisiz|kesildi|kurulamadi)',
  ],
  // The right to trade is told to be missing, and a key by the word alone beside the name of Binance.
  [
    'program_refused',
    'нет права? на торговлю|no[ _](?:trad(?:e|ing)[ _]permission|(?:permission|right)s? to trade)|keine (?:\\w+-)?(?:handels|trading-?|cantrade-)berechtigung|keine berechtigung (?:zum|fue?r den) handel',
  ],
  [
    'program_refused',
    '(?:binance|бинанс)[^\\n]{0,12} (?:schlue?ssel (?:ist )?ungue?ltig|(?:invalid|wrong) key|неверный ключ|ключ недействител[а-я]{2}|anahtar gecersiz)',
  ],
  // What portfolio trackers and hosted bots print: 3Commas, Bitsgap, WunderTrading, uTrading, GinArea; rotki has words of its own.
  ['key_format', 'api key is in (?:an )?invalid format'],
  ['bad_signature', 'api secret is malformed'],
  ['page_instead', 'html returned when expecting json'],
  [
    'program_refused',
    `${KEYS} (?:is|are) no longer (?:valid|active)|${KEYS} does not match the (?:given )?secret|keys? does not exist or cannot be used|\\bapi (?:key )?(?:has |is )?expired|(?:invalid|expired) (?:credentials|keys?) or (?:invalid|expired) (?:api )?(?:credentials|keys?)`,
  ],
  [
    'program_refused',
    `(?:not (?:have )?enough|insufficient|incorrect|low) permissions?\\b(?! (?:on|to|in) )|missing [a-z ,]{0,30}permissions? for (?:the |your )?api|(?:does not|doesn't) have (?:a |the )?permissions? for the requested action|${KEYS} (?:does not|doesn't) allow (?:futures |spot |margin )?trading`,
  ],
  [
    'program_refused',
    '(?:api|binance|бинанс|бирж)[^\\n]{0,60}\\bip(?: address)?(?:es)? (?:(?:is |are )?not (?:in the |on the )?(?:white|allow) ?list(?:ed)?|не (?:в|из) бел[а-я]{2,3} списк[а-я]|adresi? (?:beyaz )?listede (?:degil|yok))|\\bip(?: address)?(?:es)? (?:is |are )?not (?:white|allow) ?listed (?:for|in|on) (?:this |the |your )?(?:api|key|binance)',
  ],
  [
    'program_refused',
    `${GERMAN_KEY} (?:ist )?(?:abgelaufen|widerrufen)|(?:fehlende|unzureichende) berechtigung(?:en)? [^.\\n]{0,12}${GERMAN_KEY}`,
  ],
  // The key in its plain form: what has expired *for* a key is its permission.
  [
    'program_refused',
    `не ?валидн[а-я]{2} (?:api[- ]?)?(?:ключ|key)|(?:(?:api|апи)[- ]?ключ|ключ (?:api|апи))(?: binance| бинанс)? (?:ист[её]к|просрочен)|срок действия ${RUSSIAN_KEY} ист[её]к|(?:недостаточно|нет) прав [^.\\n]{0,6}${RUSSIAN_KEY}|${RUSSIAN_KEY} (?:недостаточно|нет) прав`,
  ],
  [
    'program_refused',
    `${TURKISH_KEY} (?:suresi|gecerliligi) (?:dol|bit)[a-z]{1,4}|binance api dogrulanamadi|(?:yetersiz|eksik) api (?:izin|yetki)[a-z]{0,4}`,
  ],
  // A page came where an answer was expected: sheets#157 (2023-10-02) and others.
  ['page_instead', "unexpected token '?<'?|jsondecodeerror|malformedjsonexception"],
  // unicorn-binance-websocket-api#399 (2026-02-20), python-binance#1198 (2022-06-09), ccxt#11005 (2021-12-24).
  [
    'page_instead',
    `\\b(?:410 gone|status code:? 410\\b|50[0-4] (?:server error: )?(?:bad gateway|service unavailable|gateway time-?out|internal server error))${NEAR_US}`,
  ],
];
