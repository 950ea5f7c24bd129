import type { Checked, Finding } from '../../validator/engine/finding';
import { leadOf } from '../../validator/engine/lead';

/**
 * The texts of a finding: `title`, short and without the reader's own data; `detail`, with place and numbers; `fix`, what
 * to do now; `opening`, what an answer begins with that the finding belongs to.
 */
export type TextPart = 'title' | 'detail' | 'fix' | 'opening';

/** The text of a part of a finding, or '' where it has none. */
type TextOf = (finding: Finding, part: TextPart) => string;

/** Name of the field that a finding speaks of, where a checker has several. */
export type FieldName = (finding: Finding) => string | undefined;

/** The first words of an answer, in the order in which they are read. */
export interface AnswerWords {
  readonly lead: Finding;
  /** What was found, named. */
  readonly word: string;
  /** The same with its numbers; '' where the word says it all. */
  readonly text: string;
  /** What to do now; '' where nothing is to be done. */
  readonly todo: string;
}

/** What an answer begins with, in words; undefined when nothing was found. */
export function answerWords({ findings }: Checked, textOf: TextOf, fieldName?: FieldName): AnswerWords | undefined {
  const lead = leadOf(findings);
  if (!lead) return undefined;
  const name = fieldName?.(lead);
  const word = refusedCaller(lead, findings, textOf) || sentence(withoutNumbers(textOf(lead, 'title')));
  return { lead, word: name ? `${name}: ${word}` : word, text: textOf(lead, 'detail'), todo: textOf(lead, 'fix') };
}

/** That a refusal met the IP address which it names: the one thing in it that a reader can look for. */
function refusedCaller(lead: Finding, findings: readonly Finding[], textOf: TextOf): string {
  if (lead.code !== 'error.rejected_key') return '';
  const caller = findings.find(({ code }) => code === 'error.request_ip_named');
  return caller ? textOf(caller, 'opening') : '';
}

const sentence = (title: string) => `${title.replace(/[.?!]$/, '')}.`;

const NUMBERS = /\s*[(（][^()]*\d{3}[^()]*[)）]$/;

/** A title without the numbers of its errors: what was pasted may not have held one. */
function withoutNumbers(title: string): string {
  return title.replace(NUMBERS, '');
}
