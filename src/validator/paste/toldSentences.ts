import type { Answers } from '../engine/answers/table';

/** What a clause says: the answer, and the other one where the clause denies it; `null` where a denial says nothing. */
export type Told = readonly [question: keyof Answers, answer: string, denied: string | null, ...words: RegExp[]];

const WORKS =
  /work|runs?\b|\bran\b|fine|trad(?:e|ing)|connect|работа|торгова|подключ|нормально|funktionier|klappt?|\bging\b|\bgeht\b|\blief|lae?uft|verb(?:and|ind)|calis|sorun|baglan|islem/;

/** That something does not work, in any words. */
const FAILS =
  /error|fail|\bnot\b|n't|refus|reject|invalid|-\d{4}|ошибк|(?:^|\s)нет?(?:\s|$)|отказ|откл|отвал|fehl(?!t)|nicht|abgelehnt|ungue?ltig|hata|m[iu]yor|redde|gecersiz/;

/**
 * How readers of four languages tell, unasked, what a question would ask. All words of a row stand in one clause, in any
 * order; the first row of a question that fits counts. Written small, as `dotted` and `plainLetters` leave a text.
 */
export const OF_CLAUSES: readonly Told[] = [
  [
    'worked_before',
    'no',
    'no',
    WORKS,
    /\bnever\b(?! (?:trad|us)[a-z]{1,3} )|even once|from (?:the start|the beginning|day one)|ни ?(?:разу|когда) не|(?:с (?:самого )?начала|сразу) не|noch nie|\bnie\b|von anfang an|\bhic \S+m[ae]d|ilk gunden|bastan beri/,
  ],
  // That it stopped.
  [
    'worked_before',
    'yes',
    'yes',
    /(?:stopped|quit|ceased|no longer) (?:work|trad|connect)|\bused to work|(?:not|n't) [a-z ]{0,20}any ?more|(?:key|bot|connection|api) (?:suddenly )?(?:stopped|broke\b|died)|перестал[аио]?(?![а-яё])|больше не |отвалил|(?:funktionier|geh|lauf|lae?uf|klapp|verbinde|handel)[a-z]* (?:\S+ ){0,5}nichts? mehr|(?:artik|daha fazla) [^.]{0,20}m[iu]yor|calismayi (?:birakti|kesti|durdurdu)|\b(?:bot|api|anahtar)[^.]{0,12} durdu\b|calisiyordu|baglaniyordu|вс[её] работало|everything worked|alles (?:lief|ging)|ничего не (?:по|из)?менял|(?:not|n't) changed? anything|changed nothing|nichts geae?ndert|hicbir sey degistirme/,
  ],
  // That it worked up to some time.
  [
    'worked_before',
    'yes',
    null,
    /work(?:ed|s)\b|(?<!\ba )working\b|was (?:fine|ok)\b|\bran\b|\brun(?:ning)? (?:smooth|without)|traded|(?:за)?работал|торговал|funktioniert|geklappt|\bging\b|\blief|gelaufen|sorun(?:suz| yok)/,
    /before|previously|until|till\b|yesterday|(?:for (?:the past )?(?:[a-z0-9]+ )?|\b\d+ )(?:month|week|year|day)|last (?:week|month|year|night)|always|раньше|до (?:этого|вчера|сегодня|обновл)|вчера|недавно|всегда|долго|месяц|недел|(?:пол)?года?(?![а-я])|\bbis\b|gestern|vorher|frue?her|bisher|immer|monate|wochen|jahre|letzte|\b(?:daha|gun|hafta|ay|bundan) once|onceden|eskiden|\bdun(?!n)|\baydir|yildir|hafta/,
  ],
  // That something changed, or since when it fails. What is enabled may always have been: somebody has to have done it.
  [
    'worked_before',
    'yes',
    'yes',
    /\b(?:chang|reset|replac|mov|switch|edit)(?:e?d|ing|t)\b|\bupdated (?:the|my|to)\b|\b(?:after|since|with|nach|seit) (?:[a-z]+ ){0,3}(?:update|aktualisierung)\b|\b(?:i|we|have|just|after)(?: \S+)? enabl(?:ed|ing)|\breset\b|смен|измен|поменя|обновил(?!и? (?:страниц|портфел|баланс))|(?:после|с) (?:[а-я]+ )?обновлени[яй](?! (?:страниц|портфел|баланс))|переезд|переехал|сброс|замен|включил|ae?nder(?!e|s)|wechsel|gesetzt|(?:app|handy|server|software) aktualisiert|umzug|umgezogen|degistir|guncelle(?:n?di|me(?:den|sinden|yle)?\b)|sifirla|\btasi|sifre[a-z]* yenile/,
    /password|2fa|phone|server|\bvps\b|\bip\b|keys?\b|e-?mail|\bapp\b|update|парол|телефон|сервер|ключ|почт|приложени|обновлени|passwort|handy|schlue?ssel|\bapp|sifre|parola|telefon|sunucu|anahtar|uygulama/,
  ],
  [
    'worked_before',
    'yes',
    null,
    /since (?:yesterday|today|last|this (?:morning|week))|со вчерашн|с сегодняшн|с утра|seit (?:gestern|heute|letzte|kurzem|dieser woche|dem|der)|dunden beri|bugunden beri|(?:suddenly|внезапно|вдруг|ploe?tzlich|birden|aniden) .{0,30}(?:error|stop|fail|fehler|ошибк|hata|m[iu]yor|n't|not |не )/,
    /error|work|trad|connect|\bapi\b|\bbot\b|fail|ошибк|работ|торгу|бот|ключ|подключ|fehler|geht|funktion|lae?uft|hata|calis|baglan|key|schlue?ssel|anahtar/,
  ],
  // Before any order: who names a pair means it alone.
  [
    'what_fails',
    'some_pairs',
    'some_pairs',
    /(?<!not )\bonly\b|\b(?:one|some) (?:trading )?(?:pair|coin|symbol)|(?<!не )только|единственн|некотор|(?<!nicht )\bnur\b|sadece|yalnizca|\bbazi\b/,
    /\bpair|\bcoin|symbol|usdt\b|(?<![а-яё])пар(?:а|у|е|ы|ах|ам|ой)?(?![а-яё])|монет|символ|(?:handels|wae?hrungs)paar|(?<!ein )\bpaare?\b|mue?nze|parite|sembol/u,
    FAILS,
  ],
  [
    'what_fails',
    'every_order',
    'every_order',
    // Of a pair that is named, no other is told.
    /^(?!.*(?:usdt| по [a-z]{3}|монет|coin|pair|(?:show|import|load|sync)[a-z]* (?:my |the |all )?(?:trades?|orders?)\b|(?:trades?|orders?) (?:data|history)|trade (?:futures|margin)|(?:orders?|trades?) histor)).*(?:\border(?!')|\btrades?\b|position(?! side)|ордер|заявк|сделк|auftrae?ge|kae?ufe|emir|islem (?:ac|yap|ver|gonder))/,
    /can(?:'t|not| not)|unable|won't|doesn't|does not|fails?|refused|rejected|don't|not (?:work|go|open|place)|(?:^|\s)не (?:могу|может|получается|открыва|выставля|ставит|проход|исполня|созда)|отклоня|keine|abgelehnt|scheiter|fehl(?!er)|geh(?:en|t) nicht|nicht (?:ausge|platz|oe?ffn)|(?:ver|ac|yap|gonder|git|calis)(?:e|a|il|el)?m[iu]yor|reddedil|basarisiz/,
  ],
  [
    'list_equal',
    'unrestricted',
    'unrestricted',
    // What happens without a list is no word of how the key is.
    /^(?!.*(?:\b(?:works?|can)\b|\bgeht|funktioniert|работает|calisiyor|\bnot unrestricted|(?:все|tum|her) (?:ip|айпи).*(?:спис|liste))).*(?:\b(?:no|without) ip[- ]?(?:address )?(?:restrict|whitelist|limit|list)|unrestricted(?! \(less)|(?:open (?:to|for)|allows?|from) (?:any|all|every) ip|(?:без|нет) (?:ограничени[йя]|привязки|белого списка)[^.]{0,12}(?:ip|айпи)|ограничени[йяе][^.]{0,12}(?:ip|айпи)[^.]{0,20}(?:нет|не )|(?<![а-яё])(?:люб(?:ых|ые|ого)|всех?) (?:ip|айпи)|(?:ohne|keine?) ip(?:s\b|-?(?:beschrae?nk|liste|einschrae?nk|whitelist))|(?:fue?r|von) allen? ip|beliebige[nr]? ip|ip(?: adresi)?[- ](?:kisitla|sinirla|beyaz)[^.]{0,12}(?:yok|koyma|ekleme|kapali)|(?:tum|her) ip|\bip eklem)|\bhave no (?:ip )?whitelist|\bnot ip[- ](?:limited|restricted|bound)|ip не ограничен|не привязан[а]? к ip|ip kisitlamasi olmayan/,
  ],
  [
    'reads_balances',
    'yes',
    'no',
    /balances?|wallet|portfolio|баланс|guthaben|saldo|salden|kontostand|bakiye/,
    /shows?\b|visible|\bload|(?:is|are) there\b|\bsee[ns]?\b(?! attach)|updates|\bread(?!y)|display|shown|вид(?!ео|имо)|показ|загруж|отобра|(?<!с)чита|angezeigt|geladen|sichtbar|\bsehe|zeigt|lae?dt|gelesen|\bgor(?!e\b|ev)|yukleni|geliyor/,
  ],
  [
    'new_key_tried',
    'yes',
    null,
    /\b(?:new|second|fresh|(?:an)?other(?! (?:\S+ )?(?:app|bot|pro[gj]|tool|track)))\b|нов(?:ый|ые)|neue?[nrms]?\b|yeni/,
    /\bkeys?\b|ключ|schlue?ssel|anahtar/,
    /creat|made|tried|same|still|тоже|та же|то же|создал|сделал|пробовал|не помог|не работает|erstellt|angelegt|probiert|gleiche|auch|olustur|dene|ayni/,
  ],
];

/** What a sentence does not say when it says so of the future, of some other key, or not at all. */
const NOT_SO =
  /^(?!.*(?:\bnot (?:been )?(?:delet|remov|restrict)|n't (?:been )?(?:delet|remov|restrict)|(?:will|may|might|can) be|\bif\b|whether|unless|(?:nicht|nie) (?:geloe?scht|entfernt|gesperrt|eingeschr)|\bwird\b.*(?:geloe?scht|entfernt)|не (?:был[аио]? )?(?:удал|огранич|заблок)|(?<!\p{L})(?:если|ли|будет|maybe|vielleicht)(?!\p{L})|silinme)).*/u;

/** The same for what takes a whole sentence: `it works, then again it does not`. A denial is part of the words. */
export const OF_SENTENCES: readonly (readonly [question: keyof Answers, answer: string, ...words: RegExp[]])[] = [
  // Spot works and another product does not.
  [
    'what_fails',
    'not_spot',
    /spot|спот/,
    /futures|margin|фьючерс|марж|vadeli|kaldirac/,
    FAILS,
    /works?\b|fine|работа|торгу|geht|funktionier|lae?uft|calis/,
  ],
  [
    'comes_and_goes',
    'sometimes',
    /\bsometimes|from time to time|now and then|on and off|intermittent|random|comes and goes|every few|иногда|время от времени|периодич|через раз|(?:^|\s)то [^.]{1,30}[\s,]то |manchmal|ab und zu|hin und wieder|gelegentlich|zeitweise|sporadi|unregelm|\bmal [^.]{1,30}[\s,]mal |bazen|ara sira|arada (?:bir|sirada)|zaman zaman/,
    FAILS,
  ],
  // Only with the list it fails.
  [
    'list_equal',
    'differs',
    /(?:without|\bno|ohne|без) [^,.]{0,24}(?:\bip\b|whitelist|айпи)|\bip[- ][^,.]{0,20}olmadan/,
    /works?\b|\bgeht|funktioniert|работает|calisiyor/,
    /\bwith (?:it|the)|as soon as|when i (?:add|enable)|\bmit (?:ihr|der|liste|ip)|sobald|(?<!\p{L})с (?:ним|ней|огранич|привязк|бел)|ekle(?:yince|digim)|acinca/u,
  ],
  // The address that calls is not on the list; a list of what may be wrong tells nothing of this one.
  [
    'list_equal',
    'differs',
    NOT_SO,
    /^(?!.*(?:\bor\b|make sure|oder |или|veya)).*(?:\bips?\b|add?r|айпи|адрес)/,
    /list|trusted|спис/,
    /(?:not|n't)(?: \w+){0,2} (?:match|(?:[io]n|add(?:ed)?) (?:the|my|its|this))|differ|(?<!not )missing|нет в |(?:не|забыл) (?:\p{L}+ )?(?:добав|вн|совпад|вход)|(?<!fehlt )nicht (?:\p{L}+ ){0,4}(?:auf de|in de|eingetragen|ue?berein)|fehlt(?! nicht)|list\p{L}+ (?:yok|degil)|eklemedi|uyusm/u,
  ],
  // A new key, or the old one made anew, that did not help.
  [
    'new_key_tried',
    'yes',
    /\b(?:new|another|fresh) (?:api )?keys?\b|нов(?:ый|ые) (?:api[- ]?)?ключ|neue[rn]? (?:api-)?(?:key|schlue?ssel)|yeni (?:api )?anahtar/,
    /(?:not|n't) (?:to )?(?:work|help)|не помог|не работает|(?:hilft|half|geht|funktioniert) (?:auch )?nicht|calismiyor|ise yarama/,
  ],
  [
    'new_key_tried',
    'yes',
    /re-?created|re-?generated|(?:created|made) a new one|пересозда[лв]|neu (?:erstellt|angelegt)|yeniden olusturdu/,
    /\bkeys?\b|\bapi\b|апи|ключ|schlue?ssel|anahtar/,
  ],
  // What a mail of Binance says, or its reader of it: of the key, the box and the account themselves, so their words stand close.
  [
    'key_still_listed',
    'no',
    NOT_SO,
    /(?:\bkeys?|\bapis?)\b[^,.;]{0,100}(?<!\bor )\b(?:was|were|been) (?:[a-z]+ )?(?:deleted|revoked)|(?:binance|they) (?:has |have )?(?:deleted|removed|revoked) [^,.;]{0,20}\bkeys?\b|\bkeys? (?:is |are )(?:no longer|not) in the list|(?:ключ|апи)[^,.;]{0,40}(?<!\p{L})удал[её]н[аы]?(?!\p{L})|(?:binance|бинанс) (?:сам )?удалил[а]? [^,.;]{0,16}ключ|ключа [^,.;]{0,20}больше нет|(?:schlue?ssel|key)(?: (?:bei|von|auf) binance)? (?:wurden?|ist|sind) [^,.;]{0,30}geloe?scht|binance hat [^,.;]{0,30}(?:schlue?ssel|keys?) [^,.;]{0,20}geloe?scht|anahtar[^,.;]{0,60}\bsilin(?:di|mis)/u,
    // An old key, beside a new one, is no matter.
    /^(?!.*(?:\b(?:new|old)\b|(?:нов|стар)(?:ый|ого)|\b(?:neue|alte)|\b(?:yeni|eski)\b)).*/,
  ],
  [
    'box_ticked',
    'no',
    NOT_SO,
    /permissions?[^,.;]{0,20} (?:has|have|was|were|been) (?!not )(?:[a-z]+ )?(?:expired|unchecked|disabled|removed|turned off)|разрешени[^,.;]{0,80}(?:ист[её]к|снят|отключен)|berechtigung[^,.;]{0,40}(?:abgelaufen|deaktiviert|entfernt)|izni[^,.;]{0,30}(?:suresi doldu|kaldirildi|kapatildi)/,
    /spot|trading|спот|al-?sat/,
    /^(?!.*(?:futures|фьючерс|vadeli)).*/,
  ],
  [
    'account_banner',
    'restricted',
    NOT_SO,
    /binance|бинанс|\bapi\b|апи|exchange|бирж|boe?rse|borsa|withdraw|auszahl/,
    /(?:^|binance |exchange |your |my |the |trading |sub-)account (?:(?:has|have|was|is|been|got|temporarily|permanently) ){0,3}(?:restricted|suspended|frozen|banned|disabled|locked)|(?<!bank)konto(?:sperrung| [^,.;]{0,30}(?:gesperrt|eingeschrae?nkt))|аккаунт[а-я]{0,2} (?:binance |бинанс |на бирже )?(?:временно |был )?(?:ограничен|заблокирован|заморожен)|hesab[a-z]{0,6} (?:gecici olarak )?(?:kisitlandi|askiya alindi|donduruldu|kilitlendi)/,
  ],
  // The last row of a question counts: who has to show who he is, is restricted for that.
  [
    'account_banner',
    'identity',
    /complete (?:your |the )?(?:kyc|identity|verif)|(?:\bkyc|verification) (?:is |was |has )?(?:not|never) |(?:not|n't) (?:yet )?(?:passed|completed|done) (?:the |my )?(?:kyc|identity|verif)|(?:\bkyc|verifizierung)[^,.;]{0,12} (?:noch )?nicht (?:gemacht|abgeschl|erledigt)|верификаци[юия] не (?:прош|проход)|не (?:пройдена|прош[её]л|проходил) (?:проверк[а-я] личности|верификаци)|до завершения верификации|kimlik dogrulama[^,.;]{0,12} tamamla(?:yana|yin|maniz|mad)/,
  ],
];
