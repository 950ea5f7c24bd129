import type { ErrorId } from '../../checks/errors/table';

const BAD =
  /недействит|не ?действ|неверн|недопуст|некоррект|неправил|ungue?ltig|nicht gue?ltig|falsch|fehlerhaft|unzulae?ssig|gecersiz|gecerli degil|hatali|yanlis/;
const KEY = /(?:api|апи)[-–— ]?(?:ключ|schlue?ssel|key|anahtar)|ключ[а-я]{0,2} (?:api|апи)/;
const REQUEST = /запрос|anfrage|anforderung|iste[gk]|tale[bp]/;

/**
 * Messages of Binance as browsers translate them into Russian, German and Turkish. Translators differ in endings and in the
 * order of words, so a message is the words that all of them need, in one sentence; the first row that fits a sentence
 * counts. Written small, as `dotted` and `plainLetters` leave a text.
 */
export const TRANSLATED: readonly (readonly [ErrorId, ...words: RegExp[]])[] = [
  // "Invalid API-key, IP, or permissions for action."
  ['rejected_key', BAD, KEY, /\bip\b|айпи/, /разреш|прав[ао]|berechtig|(?:\b|zugriffs)rechte|\biz(?:in|ni)|yetki/],
  // "API-key format invalid."
  ['key_format', BAD, KEY, /формат|format|bicim/],
  // "Symbol not whitelisted for API key."
  [
    'symbol_not_whitelisted',
    KEY,
    /символ|symbol|sembol/,
    /бел[а-я]{2,3} спис|nicht (?:auf|in) (?:der|die|whitelist)|beyaz liste/,
  ],
  // "Invalid Api-Key ID."
  ['key_unknown', BAD, KEY, /идентификатор|kimli[gk](?! dogrula)|[- ]id\b/],
  // "Signature for this request is not valid."
  ['bad_signature', BAD, REQUEST, /подпис|(?<!mail-?)signatur\b|unterschrift|imza/],
  // "Timestamp for this request is outside of the recvWindow.", "… was 1000ms ahead of the server's time."
  [
    'clock',
    /временн[а-я]{1,2} метк|метк[а-я] времени|zeitstempel|zaman damga/,
    /recvwindow|empfangsfenster|врем[а-я]{1,3} сервера|serverzeit|zeit des servers|sunucu(?:nun)? (?:saat|zaman)/,
  ],
  // "Service unavailable from a restricted location …"
  [
    'restricted_location',
    /ограничен|запрещ[её]нн|eingeschrae?nkt|kisitl[ai]/,
    /местопол|местонах|локаци|регион|standort|\bort\b|konum|bolge/,
    /недоступ|nicht verfue?gbar|kullanilam|mevcut degil|erisilem|hizmet veril?m/,
  ],
  // "Too many requests", "Way too many requests; IP banned until …"
  ['too_many_requests', /слишком много запрос|zu viele an(?:fragen|forderungen)|cok fazla (?:istek|talep)/],
  // That ban, as it is told: who says it does not ask and does not deny it.
  [
    'too_many_requests',
    /binance|бинанс/,
    /^(?!\W*(?:is|are|was|will|can|could|does|did|if|has|have|ist|wird|kann|wenn|falls|hat|haben|wurden?|koe?nnten?|если)\b|.*(?:\bob\b|vielleicht|maybe|\bnot?\b|n't|(?<!\p{L})не |nicht|\bkein|degil|\bm[iu]\b)).*(?:айпи(?: [\p{L}]+){0,3} (?:забан|заблок)|\bip(?:'?[a-z]{1,4})?\b(?: [\p{L}']+){0,4} (?:bann?(?:ed)?\b|gebannt|gesperrt|забан|заблок|yasak|banla|engellen)|bann?(?:ed|s)? (?:my|our|the) ip|(?:забан|заблокир)[а-я]+ (?:мой |наш |нам |мне |по )?(?:ip|айпи)|sperrt meine ip)/u,
  ],
  // "You are not authorized to execute this request."
  [
    'unauthorized',
    REQUEST,
    /выполн|auszufue?hren|ausfue?hr(?:en|ung)|yurut|gerceklestir/,
    /не авториз|нет прав|нет разреш|не уполном|не имеете прав|nicht (?:berechtigt|autorisiert|befugt)|keine berechtigung|yetki(?:niz yok)?/,
  ],
  // "This action is disabled on this account."
  [
    'action_disabled',
    /действие|aktion|\b(?:bu islem|eylem)/,
    /аккаунт|уч[её]тн|konto|hesa[bp]/,
    /отключен|недоступ|запрещен|deaktiviert|devre disi/,
  ],
  // "Your identity verification has been rejected."
  [
    'identity_rejected',
    /(?:верификаци|проверк)[а-я] личност|identitae?ts(?:ue?ber)?(?:prue?fung|verifizierung)|(?<!(?:faktorlu|asamali|adimli|\bapi) )kimlik dogrulama[a-z]*(?= (?:(?!hata|basarisiz|istek|api)[a-z]+ ){0,2}reddedil)/,
    /отклонен|не пройден|abgelehnt|reddedil/,
  ],
  // "Account has insufficient balance for requested action."
  [
    'insufficient_balance',
    /недостаточно средств|(?:nicht (?:genue?gend|ausreichend)|nicht ue?ber ausreichendes|kein ausreichendes|unzureichendes) guthaben|guthaben (?:reicht nicht|nicht ausreichend)|yetersiz bakiye|bakiye(?:niz)? yetersiz/,
  ],
];
