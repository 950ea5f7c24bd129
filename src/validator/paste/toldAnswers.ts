import type { Answers } from '../engine/answers/table';
import { ABOUT_BINANCE, isOfOthers, NAMES_OURS } from './aboutBinance';
import { mentionIn } from './errors/exchanges';
import { plainLetters } from './plainLetters';
import { OF_CLAUSES, OF_SENTENCES } from './toldSentences';

/** A reader who tells his story writes a few sentences; more is a log or a page. */
const LONGEST = 1500;

/** Where one thing ends that is told, and another begins. */
const CLAUSE = /[.!;,\n—]+|(?<=\?)|\s(?=(?:but|and|aber|und|obwohl|но|а|и|хотя|ama|fakat|ve)\s)/u;
/** Where a sentence ends; one that asks keeps its sign. */
const SENTENCE = /[.!\n]|(?<=\?)/;
/** A line of a log or of an answer is printed, not told. */
const PRINTED = /\d:\d\d|[{}<>=_]|error:|exception/;
/** An answer of Binance within a sentence; the rest of its line may be told. */
const ANSWER = /\{[^{}\n]+\}/g;
/** A denial without its sign. */
const UNMARKED = /\b(do|does|did|is|are|was|ca|wo|ha[sv]e?|[cw]ould)nt\b/g;
/** What stands in quotes was printed, too; its "not" denies nothing that is told. */
const QUOTED = /["“„«][^"“”„«»\n]{1,120}["”“»]/g;
/** What is asked, or what a screen asks its reader to do, is not told; neither is what is only thought of. */
const ASKED: readonly RegExp[] = [
  /^(?:please|bitte) (?!help|helf|hilf|um |complete)|\bplease (?:update|change|check|re-?create|create)|^(?:and |but )?(?:do|does|did|will|would|should|shall|can|could|is|are|if|when|how)\s(?!not)|\b(?:should|shall) i\b/,
  /(?:обнови|измени|замени|смени|добав|провер|создай|включи)ь?те(?!\p{L})|(?<!\p{L})ли(?!\p{L})|^(?:если|как(?! только)|можно|нужн|надо)/u,
  /^(?:soll|muss|kann|darf|wird|funktioniert|geht|wenn|falls)\s|^(?:ist|sind|hat|haben|wurden?|koe?nnten?|brauch[a-z]*) (?:mein[a-z]*|der|das|binance|ich|etwa|denn)\s|^(?:wie|wo|was) (?:kann|muss|soll|darf|ae?nder|passiert)|\bsoll ich\b/,
  /(?:guncelle|yenile|ekle|degistir|olustur)[yiu]{0,2}n(?:iz)?(?!\p{L})|\p{L}\sm[iu](?:yi[mz]|s[iu]n(?:[iu]z)?|d[iu]r|yd[iu])?(?!\p{L})|(?<!\p{L})(?:nasil|eger|yoksa)(?!\p{L})|m[ae]k ist[ei]|m[ae]m (?:lazim|gerek)|(?:ece|aca)[gk](?:im|iz)?(?!\p{L})|\p{L}{2}(?:d[iu]y|[ae]r|[iu]r)s[ae](?:m|k|n|niz)?(?!\p{L})/u,
];
/** What happened to somebody else. */
const OF_ANOTHER =
  /\b(?:my|a) (?:friend|colleague|mate|brother)\b|(?<!\p{L})у (?:мо\p{L}+ )?(?:друга|знаком|коллег|приятел)|\b(?:bei|von|einem|mein(?:em)?|bei m?einer) (?:freund|kumpel|bekannte|kolleg)|\bfreund\b|arkadas/u;
const DENIED =
  /\bnot\b(?!:)|n't|\bcannot\b|\bno\b(?![.:]? ?-?\d)|never|(?<!\p{L})(?:не|нет|ни)(?!\p{L})|\bnicht|\bkein|\bnie\b|\bweder\b|\bneither\b|\bnix\b|(?:statt|instead of) (?:\S+ ){0,2}(?:guthaben|kontostand|saldo|balances?)|m[iu]yor|m[ae]d[iu](?:m|k|lar|ler)?(?!\p{L})|m[ae]z(?!\p{L})|\byok\b|\bdegil/u;

/**
 * The answers that a reader gives in his own words before he was asked. What he denies is the other answer or none, and what
 * he asks is no answer.
 *
 * @example toldAnswers('ключ перестал работать после смены пароля') // { worked_before: 'yes' }
 */
export function toldAnswers(text: string): Answers {
  const lower = text.toLowerCase();
  const read = plainLetters(lower);
  if (
    text.length > LONGEST ||
    !(ABOUT_BINANCE.test(lower) || ABOUT_KEYS.test(read)) ||
    isOfOthers(lower) ||
    isOfExchange(text)
  )
    return {};
  const told: Record<string, string> = {};
  const lines = read
    .replace(ANSWER, ' error ')
    .replace(UNMARKED, "$1n't")
    .split('\n')
    .filter((line) => !PRINTED.test(line));
  const prose = lines.join('\n');
  const clauses = prose.replace(QUOTED, ' error ').split(CLAUSE).filter(isTold);
  const sentences = prose.split(SENTENCE).filter((each) => isTold(each) && !each.endsWith('?'));
  for (const [question, answer, ...words] of OF_SENTENCES) {
    if (sentences.some((sentence) => words.every((word) => word.test(sentence)))) told[question] = answer;
  }
  for (const [question, answer, denied, ...words] of OF_CLAUSES) {
    const clause = clauses.find((each) => words.every((word) => word.test(each)));
    const says = clause === undefined ? null : DENIED.test(clause) ? denied : answer;
    if (says !== null) told[question] ??= says;
  }
  // Who writes of futures alone tells nothing of spot, whose permission that answer would blame.
  if (told.what_fails === 'every_order' && FUTURES.test(read) && !SPOT.test(read)) delete told.what_fails;
  return told as Answers;
}

const FUTURES = /\bfutures?\b|фьючерс|vadeli/;
const SPOT = /spot|спот/;

/** True of a part of a story that asks nothing, and is not about somebody else or another exchange. */
function isTold(part: string): boolean {
  const trimmed = part.trim();
  return !ASKED.some((words) => words.test(trimmed)) && !OF_ANOTHER.test(trimmed) && !mentionIn(part);
}

/** True of a story about another exchange alone. */
function isOfExchange(text: string): boolean {
  return mentionIn(text) !== undefined && !NAMES_OURS.test(text);
}

/** More words that such a sentence has in it; "the lift stopped working" has none. */
const ABOUT_KEYS =
  /\bkey|order|balance|password|ордер|баланс|парол|аккаунт|ошибк|passwort|konto|guthaben|fehler|sifre|emir|hesap|bakiye|hata|-\d{4}/;
