import { lowerCased } from '../../checks/errors/anchored';
import type { Mention } from '../../checks/errors/printedCodes';
import { type ErrorId, errorRow } from '../../checks/errors/table';

/**
 * Messages of Binance as a browser translates them into Russian, German and Turkish, and what bots print themselves. A row
 * is a message, not a guess: every pattern holds the words by which a reader would know it, too.
 */
const TEXTS: readonly (readonly [ErrorId, RegExp])[] = [
  // "Invalid API-key, IP, or permissions for action."
  [
    'rejected_key',
    /(?:недействительн|неверн|недопустим|некорректн)[а-я]{0,4} (?:api[- ]?ключ|ключ api)[а-я]{0,3}, ?ip(?:[- ]адрес)?[^.\n]{0,12}(?:разрешени|прав)/gu,
  ],
  [
    'rejected_key',
    /ungültiger api[- ]?schlüssel, ?(?:ungültige )?ip(?:[- ]adresse)?,? oder (?:fehlende )?berechtigung/gu,
  ],
  ['rejected_key', /(?:geçersiz|hatalı) api[- ]?anahtari, ?ip(?: adresi)?[^.\n]{0,6} veya [^.\n]{0,20}izin/gu],
  // "API-key format invalid.", and as Binance.Net#1110 has it.
  ['key_format', /invalid api[- ]?key format/gu],
  ['key_format', /(?:неверн|недопустим|недействительн|некорректн)[а-я]{0,4} формат (?:api[- ]?ключа|ключа api)/gu],
  ['key_format', /формат (?:api[- ]?ключа|ключа api) (?:неверен|недействител|недопустим|некоррект)/gu],
  [
    'key_format',
    /(?:ungültiges (?:format des )?api[- ]?schlüssels?(?:-?format)?|api[- ]?schlüssel-?format (?:ist )?ungültig)/gu,
  ],
  [
    'key_format',
    /api[- ]?anahtari (?:biçimi|formati) (?:geçersiz|hatali)|geçersiz api[- ]?anahtari (?:biçimi|formati)/gu,
  ],
  // "Invalid Api-Key ID."
  ['key_unknown', /(?:неверн|недействительн|недопустим)[а-я]{0,4} (?:идентификатор|id) (?:api[- ]?ключа|ключа api)/gu],
  ['key_unknown', /ungültige api[- ]?(?:schlüssel|key)-?id|geçersiz api[- ]?anahtari (?:kimliği|id)/gu],
  // "Signature for this request is not valid."
  ['bad_signature', /подпись (?:для )?(?:этого |данного )?запроса (?:недействительн|неверн|не ?действительн)/gu],
  ['bad_signature', /(?:die )?signatur (?:für |dieser |der )[^.\n]{0,12}anfrage ist (?:ungültig|nicht gültig)/gu],
  ['bad_signature', /bu istek için imza geçer(?:li değil|siz)|bu isteğin imzasi geçer(?:li değil|siz)/gu],
  // "Timestamp for this request is outside of the recvWindow.", "… was 1000ms ahead of the server's time."
  [
    'clock',
    /(?:временная метка|метка времени|отметка времени) [^.\n]{0,40}(?:за пределами|вне|выходит за|опережает|впереди)/gu,
  ],
  ['clock', /zeitstempel [^.\n]{0,40}(?:außerhalb|ausserhalb|vor der serverzeit|voraus|liegt vor)/gu],
  ['clock', /(?:bu isteğin|bu istek için) zaman damgasi[^.\n]{0,40}(?:dişinda|ilerisinde|ileride)/gu],
  // "Service unavailable from a restricted location …"
  [
    'restricted_location',
    /(?:услуга|сервис|служба) недоступ(?:ен|на) [^.\n]{0,16}(?:ограниченн|запрещённ|запрещенн)[а-я]{0,4} (?:местополож|местонахож|локац|регион)/gu,
  ],
  [
    'restricted_location',
    /(?:dienst|service) (?:ist )?(?:von|an|aus) einem eingeschränkten (?:standort|ort)[^.\n]{0,8} nicht verfügbar/gu,
  ],
  [
    'restricted_location',
    /kisitli (?:bir )?(?:konum|bölge)(?:dan|den|da|de)[^.\n]{0,12} (?:hizmet|servis)[^.\n]{0,12}(?:kullanilam|mevcut değil)/gu,
  ],
  ['restricted_location', /hizmet,? kisitli (?:bir )?(?:konum|bölge)(?:dan|den|da|de) (?:kullanilam|mevcut değil)/gu],
  // "Too many requests", "Way too many requests; IP banned until …"
  ['too_many_requests', /слишком много запросов|zu viele anfragen|çok fazla istek/gu],
  // "You are not authorized to execute this request."
  [
    'unauthorized',
    /(?:вы|у вас) не(?:т прав| авторизован[а-я]{0,2}| уполномочен[а-я]{0,2}) (?:на |для )?(?:выполнени[ея]|выполнять) эт/gu,
  ],
  [
    'unauthorized',
    /sie sind nicht (?:berechtigt|autorisiert),? diese anfrage|bu isteği (?:yürütme|gerçekleştirme)(?:ye| yetkiniz)/gu,
  ],
  // "This action is disabled on this account."
  [
    'action_disabled',
    /это действие (?:отключено|недоступно|запрещено) (?:для|на|в) это[а-я]{1,2} (?:аккаунт|уч[её]тн)/gu,
  ],
  [
    'action_disabled',
    /diese aktion ist (?:für|auf|in) diesem? konto deaktiviert|bu (?:işlem|eylem) bu hesapta devre dişi/gu,
  ],
  // "Your identity verification has been rejected."
  ['identity_rejected', /(?:ваша )?(?:верификация|проверка) личности (?:была )?(?:отклонена|не пройдена)/gu],
  ['identity_rejected', /ihre identitätsprüfung wurde abgelehnt|kimlik doğrulamaniz reddedildi/gu],
  // "Account has insufficient balance for requested action."
  [
    'insufficient_balance',
    /на (?:счет[уе]|счёт[уе]|аккаунте) недостаточно средств|(?:nicht genügend|unzureichendes) guthaben für die|hesapta yetersiz bakiye/gu,
  ],

  // Clocks, in the words of bots and of desktop programs.
  [
    'clock',
    /(?:system|local|computer|server|pc) (?:clock|time) (?:is )?(?:not in sync|out of sync|off by|wrong|incorrect|not synchroni[sz]ed)/gu,
  ],
  [
    'clock',
    /(?:часы|время) (?:на )?(?:компьютер|сервер|систем|устройств)[а-я]{0,3} (?:не синхрониз|отста|спеш|сбил)|(?:system|rechner|server)(?:uhr|zeit) (?:ist )?(?:nicht synchron|geht (?:vor|nach|falsch))|(?:sistem|sunucu|bilgisayar) saati [^.\n]{0,20}(?:senkron|yanliş|hatali)/gu,
  ],
  // No key came at all.
  [
    'keys_missing',
    /(?:api|binance)[ -]?(?:api[ -]?)?keys? (?:and secrets? )?(?:are |is |were |was )?(?:required|missing|not (?:set|configured|provided|found)|empty|undefined)/gu,
  ],
  [
    'keys_missing',
    /(?:missing|no|empty) (?:binance )?api[ -]?keys?(?: or| and)? ?(?:secret|provided|configured|found|set)?(?=[\s.!:)]|$)/gu,
  ],
  [
    'keys_missing',
    /api[- ]?ключ[а-я]{0,2} (?:не (?:указан|задан|найден|введ)|отсутству)[а-я]{0,3}|(?:kein|fehlender) api[- ]?schlüssel|api[- ]?anahtari (?:girilmemiş|bulunamadi|eksik)/gu,
  ],
  // A refusal, in the words of a bot: the answer of Binance is hidden behind it.
  [
    'program_refused',
    /(?:invalid|incorrect|wrong|bad) (?:binance )?api[ -]?(?:keys?|credentials?|secret)(?![\w,-]| format| id)/gu,
  ],
  [
    'program_refused',
    /api[ -]?(?:keys?|credentials?) (?:is|are|was|were|has|have|seems?|appears?)(?: to be)? (?:not valid|invalid|incorrect|wrong|expired|rejected|not working)(?: any ?more)?/gu,
  ],
  ['program_refused', /(?:keys?|they) (?:aren't|are not|isn't|is not) (?:set|valid)(?: or [\w' ]{0,24}valid)?/gu],
  [
    'program_refused',
    /(?:failed|unable|could ?n.t|cannot|can't|could not) (?:to )?(?:load|fetch|read|get|retrieve|access|connect(?: to)?|verify|validate) (?:your |the |to )?(?:binance )?(?:exchange |trading )?(?:account(?: information| info| balances?| data)?|balances?|wallet|api[ -]?keys?|credentials)/gu,
  ],
  [
    'program_refused',
    /(?:failed|unable|could ?n.t|cannot|can't|could not) (?:to )?(?:connect|authenticate|log ?in) (?:to |with )?(?:the |your )?(?:binance|exchange)|(?:check|verify|re-?enter) (?:your |the )?(?:binance )?api[ -]?(?:keys?|credentials)|rejected (?:the |your )?api[ -]?keys?/gu,
  ],
  ['program_refused', /(?:got|received|returned|status|http) (?:code )?401 (?:from|by|unauthori[sz]ed)[^.\n]{0,20}/gu],
  [
    'program_refused',
    /(?:недействительн|неверн|некорректн|неправильн)[а-я]{0,4} (?:api[- ]?ключ|ключ(?:и)? api|данные api)[а-я]{0,3}|api[- ]?ключ[а-я]{0,2} (?:недействител|неверн|не подходит|не при(?:нят|нимается)|отклон)[а-я]{0,3}/gu,
  ],
  [
    'program_refused',
    /(?:не удалось|ошибка) (?:подключ|загруз|получ|провер)[а-я]{0,8} (?:[а-я]{1,4} )?(?:бирж|баланс|аккаунт|сч[её]т|api|ключ)[а-я]{0,4}|ошибка (?:авторизации|аутентификации)[^.\n]{0,6} (?:бирж|api|binance)/gu,
  ],
  [
    'program_refused',
    /(?:ungültige[rs]?|falsche[rs]?) (?:binance[- ])?api[- ]?(?:schlüssel|key)s?(?![\w,-])|api[- ]?(?:schlüssel|keys?) (?:ist|sind|wurde|wurden|konnten?) (?:[a-zäöü]{1,12} )?(?:ungültig|abgelehnt|nicht (?:verifiziert|gültig|akzeptiert|überprüft))/gu,
  ],
  [
    'program_refused',
    /(?:konto(?:daten|informationen|stand)?|guthaben|verbindung zur börse) konnten? nicht (?:geladen|hergestellt|abgerufen)|api-(?:verbindung|anmeldung) (?:ist )?fehlgeschlagen/gu,
  ],
  [
    'program_refused',
    /(?:geçersiz|hatali|yanliş) (?:binance )?api[- ]?(?:anahtari?|key|bilgi(?:si|leri))(?! biçimi| formati| kimliği)|api[- ]?(?:anahtari(?:niz)?|key) (?:geçersiz|hatali|doğrulanamadi|reddedildi|kabul edilmedi)/gu,
  ],
  [
    'program_refused',
    /(?:hesap|bakiye|cüzdan)[a-zçğıöşü ]{0,12} (?:yüklenemedi|alinamadi|getirilemedi)|borsaya bağlanilamadi/gu,
  ],
  // A page came where an answer was expected: sheets#157 (2023-10-02) and others.
  ['page_instead', /unexpected token '?<'?|json\.decoder\.jsondecodeerror|jsondecodeerror: expecting value/gu],
];

/** What readers write and bots print is short; a page of a log has Binance's own words in it. */
const LONGEST = 8000;
const MOST = 20;

/** The messages of a text that the table of errors does not hold, because nobody but a reader meets them. */
export function moreTexts(text: string): readonly Mention[] {
  const read = lowerCased(text.slice(0, LONGEST));
  const found = TEXTS.flatMap(([id, pattern]) =>
    [...read.matchAll(pattern)].slice(0, MOST).map(({ 0: { length }, index }) => {
      return { id, code: errorRow(id).codes[0] ?? null, times: 1, start: index, end: index + length };
    }),
  );
  // A message in whole says more than the words of a bot that begin like it.
  return found.filter(
    (one) =>
      !VAGUE.includes(one.id) ||
      !found.some((other) => !VAGUE.includes(other.id) && other.start < one.end && other.end > one.start),
  );
}

const VAGUE: readonly string[] = ['program_refused', 'keys_missing', 'page_instead'];
