import { lowerCased } from '../checks/errors/anchored';
import type { Answers } from '../engine/answers/table';
import { ABOUT_BINANCE, isOfOthers } from './aboutBinance';
import { OF_CLAUSES, OF_SENTENCES } from './toldSentences';

/** A reader who tells his story writes a few sentences; more is a log or a page. */
const LONGEST = 1500;

/** Where one thing ends that is told, and another begins. */
const CLAUSE = /[.!;,\n—]+|(?<=\?)|\s(?=(?:but|and|aber|und|obwohl|но|а|и|хотя|ama|fakat|ve)\s)/u;
/** Where a sentence ends; one that asks keeps its sign. */
const SENTENCE = /[.!\n]|(?<=\?)/;
/** A line of a log or of an answer is printed, not told. */
const PRINTED = /\d:\d\d|[{}<>=_]|error:|exception/;
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
  if (text.length > LONGEST || !(ABOUT_BINANCE.test(read) || ABOUT_KEYS.test(read)) || isOfOthers(read)) return {};
  const told: Record<string, string> = {};
  const lines = read.split('\n').filter((line) => !PRINTED.test(line));
  const prose = lines.join('\n');
  const clauses = prose.split(CLAUSE).filter((clause) => !ASKED.test(clause.trim()));
  const sentences = prose.split(SENTENCE).filter((each) => !ASKED.test(each.trim()) && !each.endsWith('?'));
  for (const [question, answer, ...words] of OF_SENTENCES) {
    if (sentences.some((sentence) => words.every((word) => word.test(sentence)))) told[question] = answer;
  }
  for (const [question, answer, denied, ...words] of OF_CLAUSES) {
    const clause = clauses.find((each) => words.every((word) => word.test(each)));
    const says = clause === undefined ? null : DENIED.test(clause) ? denied : answer;
    if (says !== null) told[question] ??= says;
  }
  return told as Answers;
}

/** More words that such a sentence has in it; "the lift stopped working" has none. */
const ABOUT_KEYS =
  /\bkey|order|balance|password|server|ордер|баланс|парол|сервер|аккаунт|ошибк|passwort|konto|guthaben|fehler|şifre|sunucu|emir|hesap|bakiye|hata|-\d{4}/;
