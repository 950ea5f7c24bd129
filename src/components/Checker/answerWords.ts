import type { Checked, Finding } from '../../validator/engine/finding';
import { leadOf } from '../../validator/engine/lead';

/** The text of a part of a finding, or '' where it has none. */
export type TextOf = (finding: Finding, part: 'title' | 'detail' | 'fix') => string;

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
export function answerWords({ findings }: Checked, textOf: TextOf): AnswerWords | undefined {
  const lead = leadOf(findings);
  if (!lead) return undefined;
  const word = `${withoutNumbers(textOf(lead, 'title')).replace(/[.?!]$/, '')}.`;
  return { lead, word, text: textOf(lead, 'detail'), todo: textOf(lead, 'fix') };
}

const NUMBERS = /\s*[(（][^()]*\d{3}[^()]*[)）]$/;

/** A title without the numbers of its errors: what was pasted may not have held one. */
export function withoutNumbers(title: string): string {
  return title.replace(NUMBERS, '');
}
