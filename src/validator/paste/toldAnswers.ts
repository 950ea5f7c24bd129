import { lowerCased } from '../checks/errors/anchored';
import type { Answers } from '../engine/answers/table';
import { ABOUT_BINANCE } from './aboutBinance';

/** What a clause says: the answer, and the other one where the clause denies it; `null` where a denial says nothing. */
type Told = readonly [question: keyof Answers, answer: string, denied: string | null, ...words: RegExp[]];

const WORKS =
  /work|runs?\b|\bran\b|fine|trad(?:e|ing)|connect|работа|торгова|подключ|нормально|funktionier|klappt?|\bging\b|\bgeht\b|\blief|läuft|verb(?:and|ind)|çaliş|sorun|bağlan|işlem/;

/**
 * How readers of four languages tell, unasked, what a question would ask. All words of a row stand in one clause, in any
 * order; the first row of a question that fits counts. Written as `lowerCased` leaves a text.
 */
const SENTENCES: readonly Told[] = [
  [
    'worked_before',
    'no',
    'no',
    WORKS,
    /\bnever\b|even once|from (?:the start|the beginning|day one)|ни ?(?:разу|когда) не|(?:с (?:самого )?начала|сразу) не|noch nie|\bnie\b|von anfang an|\bhiç [^\s]+m[ae]d|ilk günden|baştan beri/,
  ],
  // That it stopped.
  [
    'worked_before',
    'yes',
    'yes',
    /(?:stopped|quit|ceased) (?:work|trad|connect)|no longer (?:work|trad|connect)|\bused to work|(?:not|n't) [a-z ]{0,20}any ?more|(?:key|bot|connection|api) (?:suddenly )?(?:stopped|broke\b|died)|перестал[аио]?(?![а-яё])|больше не |отвалил|(?:funktionier|geh|lauf|läuf|klapp|verbinde|handel)[a-z]* (?:[^\s]+ ){0,5}(?:nichts? mehr|nicht mehr)|(?:artik|daha fazla) [^.]{0,20}m[iuü]yor|çalişmayi (?:birakti|kesti|durdurdu)|çalişiyordu|bağlaniyordu|ничего не (?:по|из)?менял|(?:not|n't) changed? anything|changed nothing|nichts geändert|hiçbir şey değiştirme/,
  ],
  // That it worked up to some time.
  [
    'worked_before',
    'yes',
    null,
    /work(?:ed|ing|s)\b|was fine|\bran\b|traded|(?:за)?работал|торговал|funktioniert|geklappt|\bging\b|\blief|gelaufen|sorun(?:suz| yok)/,
    /before|until|till\b|yesterday|for (?:[a-z0-9]+ )?(?:month|week|year|day)|last (?:week|month|year|night)|always|раньше|до (?:этого|вчера|сегодня|обновл)|вчера|недавно|всегда|долго|месяц|недел|год(?![а-я])|\bbis\b|gestern|vorher|früher|bisher|immer|monate|wochen|jahre|letzte|önce|eskiden|\bdün|\baydir|yildir|hafta/,
  ],
  // That something changed, or since when it fails.
  [
    'worked_before',
    'yes',
    'yes',
    /\b(?:chang|reset|replac|mov|updat|switch|enabl|edit)(?:e?d|ing|t)\b|\breset\b|update\b|смен|измен|поменя|обнов|переезд|переехал|сброс|замен|включил|änder|wechsel|gesetzt|aktualis|umzug|umgezogen|değiştir|güncelle|sifirla|taşi|yenile/,
    /password|2fa|phone|server|\bip\b|keys?\b|e-?mail|\bapp\b|update|парол|телефон|сервер|ключ|почт|приложени|обновлени|passwort|handy|schlüssel|\bapp|şifre|parola|telefon|sunucu|anahtar|uygulama/,
  ],
  [
    'worked_before',
    'yes',
    null,
    /since (?:yesterday|today|last|this (?:morning|week))|со вчерашн|с сегодняшн|с утра|seit (?:gestern|heute|letzte|kurzem|dieser woche|dem|der)|dünden beri|bugünden beri|(?:suddenly|внезапно|вдруг|plötzlich|birden|aniden) .{0,30}(?:error|stop|fail|fehler|ошибк|hata|m[iuü]yor|n't|not |не )/,
    /error|work|trad|connect|\bapi\b|\bbot\b|fail|ошибк|работ|торгу|бот|ключ|подключ|fehler|geht|funktion|läuft|hata|çaliş|bağlan|key|schlüssel|anahtar/,
  ],
  [
    'what_fails',
    'every_order',
    'every_order',
    /\border|\btrades?\b|position|ордер|заявк|сделк|aufträge|käufe|emir|işlem (?:aç|yap|ver|gönder)/,
    /(?:can't|cannot|can not|unable|won't|doesn't|does not|fails?|refused|rejected|don't|not (?:work|go|open|place))|(?:^|\s)не (?:могу|может|получается|открыва|выставля|ставит|проход|исполня|созда)|отклоня|keine|abgelehnt|fehl(?!er)|gehen nicht|geht nicht|nicht (?:ausge|platz|öffn)|(?:ver|aç|yap|gönder|git|çaliş)(?:e|a|il|el)?m[iuü]yor|reddedil|başarisiz/,
  ],
  [
    'reads_balances',
    'yes',
    'no',
    /balances?|wallet|portfolio|баланс|guthaben|saldo|salden|kontost[aä]nd|bakiye/,
    /\bsee|shows?\b|shown|load|visible|display|\bread|вид|показ|загруж|отобра|чита|angezeigt|geladen|sichtbar|\bsehe|zeigt|lädt|gelesen|gör|yükleni|geliyor/,
  ],
  [
    'new_key_tried',
    'yes',
    null,
    /\b(?:new|another|second|fresh|other)\b|нов(?:ый|ые)|neue[nrms]?\b|yeni/,
    /\bkeys?\b|ключ|schlüssel|anahtar/,
    /creat|made|tried|same|still|тоже|та же|то же|создал|сделал|пробовал|не помог|не работает|erstellt|probiert|gleiche|auch|oluştur|dene|ayni/,
  ],
];

/** Spot works and another product does not: told in two clauses. */
const NOT_SPOT: readonly RegExp[] = [
  /spot|спот/,
  /futures|margin|фьючерс|марж|vadeli|kaldiraç/,
  /not\b|n't|fail|refus|(?:^|\s)не(?:т|\s)|ошибк|nicht|fehler|hata|m[iuü]yor/,
  /works?\b|fine|работа|geht|funktionier|läuft|çaliş/,
];

/** A reader who tells his story writes a few sentences; more is a log or a page. */
const LONGEST = 1500;

/** Where one thing ends that is told, and another begins. */
const CLAUSE = /[.!;,\n—]+|(?<=\?)|\s(?=(?:but|and|aber|und|obwohl|но|а|и|хотя|ama|fakat|ve)\s)/u;
/** A line of a log or of an answer is printed, not told. */
const PRINTED = /\d:\d\d|[{}<>=_]|error:/;
/** What is asked or only thought of is not told. */
const ASKED =
  /^(?:and |but )?(?:do|does|did|will|would|should|shall|can|could|is|are|if|when|how)\s(?!not)|\b(?:should|shall) i\b|(?<!\p{L})ли(?!\p{L})|^(?:soll|muss|kann|darf|wird|funktioniert|geht|wenn|falls)\s|\bsoll ich\b|^(?:если|как|можно|нужн|надо)|\p{L}\sm[iuü](?!\p{L})/u;
const DENIED =
  /\bnot\b|n't|\bcannot\b|\bno\b|never|(?<!\p{L})(?:не|нет|ни)(?!\p{L})|\bnicht|\bkein|\bnie\b|m[iuü]yor|m[ae]d[iu](?:m|k|lar|ler)?(?!\p{L})|m[ae]z(?!\p{L})|\byok\b/u;

/**
 * The answers that a reader gives in his own words before he was asked. What he denies is the other answer or none, and what
 * he asks is no answer.
 *
 * @example toldAnswers('ключ перестал работать после смены пароля') // { worked_before: 'yes' }
 */
export function toldAnswers(text: string): Answers {
  const read = lowerCased(text);
  if (text.length > LONGEST || !(ABOUT_BINANCE.test(read) || ABOUT_KEYS.test(read))) return {};
  const told: Record<string, string> = {};
  const lines = read.split('\n').filter((line) => !PRINTED.test(line));
  const prose = lines.join('\n');
  const clauses = prose.split(CLAUSE).filter((clause) => !ASKED.test(clause.trim()));
  const isNotSpot = (sentence: string) => NOT_SPOT.every((word) => word.test(sentence));
  if (prose.split(/[.!?\n]/).some(isNotSpot)) told.what_fails = 'not_spot';
  for (const [question, answer, denied, ...words] of SENTENCES) {
    const clause = clauses.find((each) => words.every((word) => word.test(each)));
    const says = clause === undefined ? null : DENIED.test(clause) ? denied : answer;
    if (says !== null) told[question] ??= says;
  }
  return told as Answers;
}

/** More words that such a sentence has in it; "the lift stopped working" has none. */
const ABOUT_KEYS =
  /\bkey|order|balance|password|server|ордер|баланс|парол|сервер|аккаунт|ошибк|passwort|konto|guthaben|fehler|şifre|sunucu|emir|hesap|bakiye|hata|-\d{4}/;
