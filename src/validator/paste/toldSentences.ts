import type { Answers } from '../engine/answers/table';

/** What a clause says: the answer, and the other one where the clause denies it; `null` where a denial says nothing. */
export type Told = readonly [question: keyof Answers, answer: string, denied: string | null, ...words: RegExp[]];

const WORKS =
  /work|runs?\b|\bran\b|fine|trad(?:e|ing)|connect|работа|торгова|подключ|нормально|funktionier|klappt?|\bging\b|\bgeht\b|\blief(?:en)?\b|lae?uft|verb(?:and|ind)|calis|sorun|baglan|islem/;

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
    /\bnever\b(?! (?:trad|us)[a-z]{1,3} )|even once|from (?:the start|the beginning|day one)|ни ?(?:разу|когда) не|(?:с (?:самого )?начала|сразу) не|noch nie|\bnie\b|von anfang an|\bhic (?!dur|aksa|kop|kesil)\S+m[ae]d[iu]|ilk gunden|bastan beri/,
  ],
  // That it stopped.
  [
    'worked_before',
    'yes',
    'yes',
    /(?:stopped|quit|ceased|no longer) (?:work|trad|connect)|\bused to work|(?:not|n't) [a-z ]{0,20}any ?more|(?:key|bot|connection|api) (?:suddenly )?(?:stopped|broke\b|died)|перестал[аио]?(?![а-яё])|больше не (?!буду|хочу|надо|нужн)|отвалил|(?:funktionier|geh|lauf|lae?uf|klapp|verbinde|handel)[a-z]* (?:\S+ ){0,5}nichts? mehr|(?:api|key|bot|schlue?ssel)[a-z]* (?:\S+ ){0,4}nicht mehr (?:geht|funktionier|lae?uft|tradet|handelt|will|klappt)|(?:api|key|bot|schlue?ssel) (?:tut|will|tradet) (?:\S+ ){0,3}nicht mehr|(?:artik|daha fazla) [^.]{0,20}m[iu]yor|calismayi (?:birakti|kesti|durdurdu)|\b(?:bot|api|anahtar)[^.]{0,12} durdu\b|calisiyordu|baglaniyordu|вс[её] работало|everything worked|alles (?:lief|ging)|ничего не (?:по|из)?менял|(?:not|n't) changed? anything|changed nothing|nichts geae?ndert|hicbir sey degistirme/,
  ],
  // That it worked up to some time.
  [
    'worked_before',
    'yes',
    null,
    /work(?:ed|s)\b|(?<!\ba )working\b|was (?:fine|ok)\b|\bran\b|\brun(?:ning)? (?:smooth|without)|traded|(?:за)?работал|торговал|funktioniert|geklappt|\bging\b(?! .{0,20}\bum )|\blief(?:en|erte)?\b|gelaufen|sorun(?:suz| yok)/,
    /before|previously|until|till\b|yesterday|(?:for (?:the past )?(?:[a-z0-9]+ )?|\b\d+ )(?:month|week|year|day)|last (?:week|month|year|night)|always|раньше|до (?:этого|вчера|сегодня|обновл)|вчера|недавно|всегда|долго|месяц|недел|(?:пол)?года?(?![а-я])|\bbis\b|gestern|vorher|frue?her|bisher|immer|monate|wochen|jahre|letzte|\b(?:daha|gun|hafta|ay|bundan) once|onceden|eskiden|\bdun(?:den|ku|e)?\b|\baydir|yildir|hafta/,
  ],
  // That something changed, or since when it fails. What is enabled may always have been: somebody has to have done it.
  [
    'worked_before',
    'yes',
    'yes',
    /\b(?:chang|reset|replac|mov|switch|edit)(?:e?d|ing|t)\b|\bupdated (?:the|my|to)\b|\b(?:after|since|with|nach|seit) (?:[a-z]+ ){0,3}(?:update|[a-z-]*(?:aktualisierung|ae?nderung|wechsel|umstellung|umzug))\b|\b(?:i|we|have|just|after)(?: \S+)? enabl(?:ed|ing)|\breset\b|смен|измен|поменя(?!л[аи]? (?:\S+ )?местами)|обновил(?!и? (?:страниц|портфел|баланс))|(?:после|с) (?:[а-я]+ )?обновлени[яй](?! (?:страниц|портфел|баланс))|переезд|переехал|сброс|замен|включил|geae?ndert|\bverae?ndert|gewechselt|zurue?ckgesetzt|neu aufgesetzt|umgestellt|(?:2fa|passwort|\bpw) (?:[a-z]+ ){0,3}neu (?:gemacht|eingerichtet|gesetzt)|(?:app|handy|server|software) aktualisiert|umzug|umgezogen|degis(?:tir(?:il)?(?:d[iu]|mis|ince)|t[iu](?!r)|mis|ince)|guncelle(?:n?di|me(?:den|sinden|yle)?\b)|(?:sifirla|\btasi)(?:n?d|yinca|mis)|sifre[a-z]* yenile/,
    /password|2fa|phone|server|\bvps\b|\bip\b|keys?\b|e-?mail|\bapp\b|update|парол|телефон|сервер|(?<![а-яё])ключ|почт(?!и)|приложени|обновлени|passwort|\bpw\b|handy|provider|router|schlue?ssel|\bapp|sifre|parola|telefon|sunucu|anahtar|uygulama|modem|internet sagla|e-?posta/,
  ],
  [
    'worked_before',
    'yes',
    null,
    /since (?:yesterday|today|last|this (?:morning|week))|со вчерашн|с сегодняшн|с утра|seit (?:gestern|heute|letzte|kurzem|dieser woche|dem|der)|\bseitdem\b|dunden beri|bugunden beri|(?:suddenly|внезапно|вдруг|ploe?tzlich|birden(?! (?:fazla|cok))|birdenbire|aniden) .{0,30}(?:error|stop|fail|fehler|ошибк|hata|m[iu]yor|n't|not |не )/,
    /error|work|trad|connect|\bapi\b|\bbot\b|fail|ошибк|работ|торгу|бот|ключ|подключ|fehler|geht|funktion|lae?uft|hata|calis|baglan|key|schlue?ssel|anahtar/,
  ],
  // Before any order: who names a pair means it alone.
  [
    'what_fails',
    'some_pairs',
    'some_pairs',
    /(?<!not |-)\bonly\b|\b(?:one|some) (?:trading )?(?:pair|coin|symbol)|(?<!не )только|единственн|некотор|(?<!nicht )\bnur\b|sadece|yalnizca|\bbazi\b/,
    /\bpair|\bcoin|symbol|usdt\b|(?<![а-яё])пар(?:а|у|е|ы|ах|ам|ой)?(?![а-яё])|монет|символ|(?:handels|wae?hrungs)paar|(?<!ein )\bpaare?\b|mue?nze|parite|sembol/u,
    FAILS,
  ],
  [
    'what_fails',
    'every_order',
    'every_order',
    // Of a pair that is named, no other is told.
    /^(?!.*(?:usdt| по [a-z]{3}|монет|coin|pair|(?:show|import|load|sync)[a-z]* (?:my |the |all )?(?:trades?|orders?)\b|(?:trades?|orders?) (?:data|history)|noch keine |keine offene|keine \S+ (?:mehr )?offen|\bhabe? (?:ich )?(?:[a-z]+ )?keine |trade (?:futures|margin)|(?:orders?|trades?) histor)).*(?:\border(?!')|\btrades?\b|position(?! side)|ордер|заявк|сдел(?:к|ок)|не (?:да[её]т |могу |может )?торг(?:ует|овать)|auftrae?ge|kae?ufe|\bem(?:ir|ri)|pozisyon|al[- ]?(?:im[- ]?)?sat|islem (?:ac|yap|ver|gonder))/,
    /can(?:'t|not| not)|unable|won't|doesn't|does not|fails?|refused|rejected|(?<!\bi )don't|not (?:work|go|open|place)|(?:^|\s)не (?:могу|может|получается|да[её]т|торгует|(?:открыва|выставля|создава)(?!л[аи]?(?![а-яё]))|создал|созда[её]т|открыл|став[ия]т|проход|исполня)|отклоня|(?:kann|koe?nn|werden|geh|lass|lae?ss|komm|setz|platzier|oe?ffne|mach|nimm|fue?hr|leg)[a-z]* (?:\S+ ){0,3}keine|abgelehnt|scheiter|fehl(?!er)|geh(?:en|t) nicht|nicht (?:ausge|platz|oe?ffn)|(?:ver|ac|yap|gonder|git|calis|at|gir|gec)(?:e|a|il|el)?m[iu]yor|reddedil|basarisiz/,
  ],
  [
    'list_equal',
    'unrestricted',
    'unrestricted',
    // What happens without a list is no word of how the key is.
    /^(?!.*(?:\b(?:works?|can)\b|\bgeht|funktioniert|работает|calisiyor|\bnot unrestricted|(?:все|tum|her) (?:ip|айпи).*(?:спис|liste))).*(?:\b(?:no|without) ip[- ]?(?:address )?(?:restrict|whitelist|limit|list)|unrestricted(?! \(less)|(?:open (?:to|for)|allows?|from) (?:any|all|every) ip|(?:без|нет) (?:ограничени[йя]|привязки|белого списка)[^.]{0,12}(?:ip|айпи)|ограничени[йяе][^.]{0,12}(?:ip|айпи)[^.]{0,20}(?:нет|не )|(?<![а-яё])(?:люб(?:ых|ые|ого)|(?:с|для|от) всех|(?:разреш|открыт)[а-яё]* вс(?:ем?|ех)) (?:ip|айпи)|(?:ohne|keine?) ip(?:s\b|-?(?:beschrae?nk|liste|einschrae?nk|whitelist))|(?:fue?r|von) allen? ip|beliebige[nr]? ip|ip(?: adresi)?[- ](?:kisitla|sinirla|beyaz)[^.]{0,12}(?:yok|koyma|ekleme|kapali)|\b(?:tum|her|butun) ip\S*[^.,]{0,12} (?:acik|eris|izin|kabul|serbest)|\bip eklem(?:ed|emis|iyor))|\bhave no (?:ip )?whitelist|\bnot ip[- ](?:limited|restricted|bound)|(?:ip|айпи) не ограничен|не привязан[а]? к (?:ip|айпи)|ip kisitlamasi olmayan/,
  ],
  [
    'reads_balances',
    'yes',
    'no',
    /^(?!\W*(?:com\b|(?:bei|auf|in|on|at) (?:der |the )?binance)|.*binance[- ](?:selbst|itself|app\b|seite|website|page|site)).*(?:balances?|wallet|portfolio|баланс|guthaben|saldo|salden|kontostand|bakiye)/,
    /shows?\b|visible|\bload|(?:is|are) there\b|\bsee[ns]?\b(?! attach)|updates|\bread(?!y)|display|shown|вид(?!ео|имо)|показ|загруж|отобра|(?<!с)чита|angezeigt|geladen|sichtbar|\bsehe|zeigt|lae?dt|gelesen|\bgor(?:u|e[bm])|goster|gozuk|oku(?:yor|na)|yukleni|geliyor/,
  ],
  [
    'new_key_tried',
    'yes',
    null,
    /\b(?:new|second|fresh|(?:an)?other(?! (?:\S+ )?(?:app|bot|pro[gj]|tool|track)))\b|нов(?:ый|ые)|neue?[nrms]?\b|yeni/,
    /\bkeys?\b|ключ|schlue?ssel|anahtar/,
    /tried|same|still|тоже|та же|то же|пробовал|не помог|не работает|probiert|gleiche|\bauch (?:mit|nicht|da)\b|dene|ayni/,
  ],
];

/** What a sentence does not say when it says so of the future, of some other key, or not at all. */
const NOT_SO =
  /^(?!.*(?:\bnot (?:been )?(?:delet|remov|restrict)|n't (?:been )?(?:delet|remov|restrict)|(?:will|may|might|can) be|\bif\b|whether|unless|(?:nicht|nie)(?: (?!weil|da |denn|und )\S+){0,4} (?:geloe?scht|entfernt|gesperrt|eingeschr)|\bwar(?:en)? [^.;]{0,30}(?:gesperrt|eingeschr)|wieder (?:frei|offen)|aufgehoben|\bkein(?:e|en)? (?:konto|key|schlue?ssel)|\bob\b|paypal|sparkasse|\bbank|\bwird\b.*(?:geloe?scht|entfernt)|не (?:был[аио]? )?(?:удал|огранич|заблок|снят|отключ|ист[её]к|пропал|исчез)|(?<!\p{L})(?:если|ли|будет|maybe|vielleicht)(?!\p{L})|silinme|silin\S+ ol)).*/u;

/** The same for what takes a whole sentence: `it works, then again it does not`. A denial is part of the words. */
export const OF_SENTENCES: readonly (readonly [question: keyof Answers, answer: string, ...words: RegExp[]])[] = [
  // Spot works and another product does not.
  [
    'what_fails',
    'not_spot',
    /^(?!.*(?:не (?:торгую|использую|трогаю|нуж|интерес)|галоч|галк|\bbox|tick|hae?kchen|haken|kutu|(?:n't|not|never) (?:trad|us|need)|(?:handle|nutze|brauche|verwende) (?:ich )?(?:kein|nicht)|keine? (?:futures|margin)|kullanm[iu]yorum)).*(?:spot|спот)/,
    /futures|margin|фьючерс|марж|vadeli|kaldirac/,
    FAILS,
    /works?\b|fine|работа|торгу|geht|funktionier|lae?uft|calis/,
  ],
  // "Often" alone tells a habit; beside a failure it tells when that comes.
  [
    'comes_and_goes',
    'sometimes',
    /\bsometimes|from time to time|now and then|on and off|intermittent|random|comes and goes|every few|(?<!how )\boften\b(?= [^,]{0,24}(?:error|fail|n't|not |refus|reject|-\d{4}))|(?<=(?:error|fail|n't|refused|-\d{4})[^,]{0,24})\boften\b|(?:иногда|(?<!как |слишком )часто)(?= [^,]{0,24}(?:не |ошиб|отвал|вылет|выскак|выда[её]т|пиш|-\d{4}))|(?<=(?:ошиб|не |отвал|появля)[^,]{0,24})(?:иногда|(?<!как |слишком )часто)|время от времени|периодич|через раз|(?:^|(?<!(?:\s|^)(?:а|не)) )то [^.]{1,30}[\s,]то (?!есть [^,])|manchmal|ab und zu|hin und wieder|gelegentlich|zeitweise|sporadi|unregelm|(?<!nicht )\bmal (?:ja|so|geht|klappt|lae?uft|funktioniert|kommt)\b[^.]{0,30}[\s,]mal |\bmal (?!geschaut|schau)[^.]{1,20}[\s,]mal nicht\b|\bmal und (?:dann )?(?:wieder )?nicht|bazen|ara sira|arada (?:bir|sirada)|zaman zaman/,
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
    /list|trusted|спис|вайт/,
    /(?:not|n't)(?: \w+){0,2} (?:match|(?:[io]n|add(?:ed)?) (?:the|my|its|this))|differ|(?<!not )missing|(?<!(?:ошиб|дубл|лишн|пробел|опечат)\p{L}* )нету? в |(?<!(?:дело|проблема|причина|ошибка) )не в (?:бел|спис|вайт)|(?:не|забыл) (?:\p{L}+ )?(?:добав(?!лял)|вн[её]с|совпад|вход)|(?<!fehlt )nicht (?:\p{L}+ ){0,4}(?:auf de|in de|eingetragen|ue?berein)|fehlt(?! nicht)|list\p{L}+ (?:yok|degil)|eklemedi|uyusm/u,
  ],
  // A new key, or the old one made anew, that did not help.
  [
    'new_key_tried',
    'yes',
    /\b(?:new|another|fresh) (?:api )?keys?\b|нов(?:ый|ые) (?:(?:api|апи)[- ]?)?ключ|neue[rn]? (?:api[- ])?(?:key|schlue?ssel)|yeni (?:api )?anahtar/,
    /(?:not|n't) (?:to )?(?:work|help)|не помог|не работает|\b(?:same|still|gleicher?|trotzdem|immer noch|ayni|hala)\b|та же|снова|оп?ять|вс[её] равно|-\d{4}|(?:hilft|half|geht|funktioniert) (?:auch )?nicht|calismiyor|ise yarama/,
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
    /(?:\bkeys?|\bapis?)\b[^,.;]{0,100}(?<!\bor )\b(?:was|were|been) (?:[a-z]+ )?(?:deleted|revoked)|(?:binance|they) (?:has |have )?(?:deleted|removed|revoked) [^,.;]{0,20}\bkeys?\b|\bkeys? (?:is |are )(?:no longer|not) in the list|(?<!\p{L})(?:ключ|(?<!через )апи)[^,.;]{0,40}(?<!\p{L})(?:удал[её]н[аы]?|удалился|пропал|исчез)(?!\p{L})|(?:binance|бинанс) (?:сам )?удалил[а]? [^,.;]{0,16}ключ|ключа [^,.;]{0,20}больше нет|(?:schlue?ssel|key)(?: (?:bei|von|auf) binance)? (?:wurden?|ist|sind) [^,.;]{0,30}geloe?scht|\bwurden? (?:mein|der|dein|ihr)[a-z]* (?:[a-z-]+ ){0,2}(?:api-)?(?:schlue?ssel|key) [^,.;]{0,12}geloe?scht|(?:schlue?ssel|key)[^,.;]{0,30} (?:verschwunden|nicht mehr (?:da\b|in der|vorhanden|gelistet|aufgefue?hrt))|(?:schlue?ssel|key) taucht [^,.;]{0,30}nicht (?:mehr )?auf|binance hat [^,.;]{0,30}(?:schlue?ssel|keys?) [^,.;]{0,20}geloe?scht|(?:anahtar|\bkey|\bapi)[^,.;]{0,60}\bsilin(?:di|mis)|binance (?:api )?anahtar\S* sil(?:di|mis)/u,
    // An old key, beside a new one, is no matter.
    /^(?!.*(?:\b(?:new|old)\b|(?:нов|стар)(?:ый|ого)|\b(?:neue|alte)|\b(?:yeni|eski)\b)).*/,
  ],
  [
    'box_ticked',
    'no',
    NOT_SO,
    /permissions?[^,.;]{0,20} (?:has|have|was|were|been) (?!not )(?:[a-z]+ )?(?:expired|unchecked|disabled|removed|turned off)|разрешени[^,.;]{0,80}(?:ист[её]к|снят|отключен)|berechtigung[^,.;]{0,40}(?:abgelaufen|deaktiviert|entfernt)|\biz(?:in|n)[^,.;]{0,30}(?:suresi dol|(?:kaldiril|kapatil)(?:di|mis)|kapali)/,
    /spot|trading|спот|al[- ]?(?:im[- ]?)?sat/,
    /^(?!.*(?:futures|фьючерс|vadeli)).*/,
  ],
  // The tick that is missing, not the permission that is gone.
  [
    'box_ticked',
    'no',
    NOT_SO,
    /(?:галочк|галк|флаж)[^,.;]{0,40}(?:не стоит|слетел|снял|пропал|не (?:по)?став)|(?:не стоит|слетел|снял|забыл поставить|не (?:по)?ставил)[^,.;]{0,12} (?:галочк|галк|флаж)|(?:haken|hae?kchen)[^,.;]{0,40} (?:fehlt(?! nicht)|(?:ist |war )?(?:nicht|nie) (?:gesetzt|drin)|ist (?:weg|raus|nicht mehr))|kein (?:haken|hae?kchen)/,
    /spot|trading|спот|торг|handel/,
    /^(?!.*(?:futures|фьючерс|вывод|auszahl)).*/,
  ],
  [
    'account_banner',
    'restricted',
    NOT_SO,
    /binance|бинанс|\bapi\b|апи|exchange|бирж|boe?rse|borsa|withdraw|auszahl/,
    /(?:^|binance |exchange |your |my |the |trading |sub-)account (?:(?:has|have|was|is|been|got|temporarily|permanently) ){0,3}(?:restricted|suspended|frozen|banned|disabled|locked)|(?<!bank)(?:konto|account)(?:sperrung| [^,.;]{0,30}(?:gesperrt|eingeschrae?nkt|eingefroren))|аккаунт[а-я]{0,2} (?:binance |бинанс |на бирже )?(?:временно |был )?(?:ограничен|заблокирован|заморожен)|hesab[a-z]{0,6} (?:gecici olarak )?(?:(?:kisitlan|askiya alin|dondurul|kilitlen|banlan|bloke edil)(?:d[iu]|m[iu]s))/,
  ],
  // The last row of a question counts: who has to show who he is, is restricted for that.
  [
    'account_banner',
    'identity',
    /complete (?:your |the )?(?:kyc|identity|verif)|(?:\bkyc|verification) (?:is |was |has )?(?:not|never) |(?:not|n't) (?:yet )?(?:passed|completed|done) (?:the |my )?(?:kyc|identity|verif)|(?:\bkyc|verifizierung)[^,.;]{0,12} (?:noch )?nicht (?:gemacht|abgeschl|erledigt|durch\b)|\b(?:bin|ist) [^.;]{0,20}noch nicht verifiziert|noch nicht verifiziert(?: bin| ist)? bei binance|(?:verifizierung|identitae?tsprue?fung) (?:steht )?noch aus|(?:верификаци[юия]|kyc)(?: ещ[её]| пока)? не (?:прош|проход|пройд)|не (?:пройдена?|прош[её]л|проходил) (?:проверк[а-я] личности|верификаци|kyc)|до завершения верификации|(?<!(?:faktorlu|asamali|adimli) )(?:kimlik dogrulama|\bkyc)[^,.;]{0,12} (?:tamamla(?:yana|yin|maniz|n?mad)|yapmad|onaylanmad)/,
  ],
];
