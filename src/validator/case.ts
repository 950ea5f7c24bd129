import { FINDING_ENTRIES } from './checks/codes';
import type { Answers } from './engine/answers/table';
import { conclude } from './engine/conclude';
import type { Finding, Report } from './engine/finding';
import type { QuestionId } from './engine/questions';
import { type Suggestion, suggest } from './engine/suggest';

/** What is known of one reader: what every checker found, and what was answered. Codes and parameters, never a text. */
export interface Case {
  readonly findings: readonly Finding[];
  readonly answers: Answers;
}

/**
 * What all that is known says together: the causes it speaks for and against, most likely first, and the one thing to do
 * next. There is no other way to an answer. The order in which things were found changes nothing but the order of
 * `findings` and what links carry first.
 *
 * @example diagnose({ findings: decodeError('-2015').findings, answers: {} }).nextQuestion // 'reads_balances'
 */
export function diagnose({ findings, answers }: Case): Report {
  return conclude(findings, FINDING_ENTRIES, answers);
}

/**
 * The answer to a question that the findings of a case suggest; null where they do not speak of it.
 *
 * @example
 * const { findings } = checkPermissionsText('{"enableReading":true,"enableSpotAndMarginTrading":false}', now);
 * suggestedAnswer('box_ticked', { findings, answers: {} })?.answer // 'no'
 */
export function suggestedAnswer(question: QuestionId, { findings }: Case): Suggestion | null {
  return suggest(question, findings, FINDING_ENTRIES);
}
