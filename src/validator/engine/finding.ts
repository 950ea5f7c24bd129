/**
 * The words every part of the product speaks: findings, verdicts, reports.
 *
 * A finding is a value with a stable code and never holds prose: words are looked up last, in the reader's language,
 * from `finding.<code>` in `i18n/<locale>/strings.json`.
 */

import type { Span } from '../../secrets/span';
import type { CauseId } from './causes';
import type { QuestionId } from './questions';

export type { Span };

export const SEVERITIES = ['ok', 'info', 'suspicious', 'wrong'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What a whole report says. `checker_failed` is ours alone: no rule ever returns it. */
export const VERDICTS = ['ok', 'wrong', 'suspicious', 'not_checkable', 'checker_failed'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Numbers and short public strings that fill placeholders. Never a piece of a key or a secret. */
export type Params = Readonly<Record<string, string | number>>;

/** The field of a checker that a finding speaks about. */
export type Field =
  | 'api_key'
  | 'secret_key'
  | 'platform_list'
  | 'binance_list'
  | 'permissions'
  | 'error_text'
  | 'state';

/** One thing that a checker found, as a code with parameters; its words are looked up as `finding.<code>`. */
export interface Finding<Code extends string = string> {
  readonly code: Code;
  readonly severity: Severity;
  readonly params: Params;
  readonly field?: Field;
  readonly span?: Span;
  /** Site path of the step that mends it, such as `/auth-invalid/#ip-whitelist`; the same in every language. */
  readonly href?: string;
  /** True of an error of a log that another one came after, by the clock of the log. */
  readonly isOlder?: true;
  /** Id of the cause for which this text speaks more than its code alone does. */
  readonly hints?: CauseId;
}

/** How much the evidence speaks for a cause. Words, not percentages: nobody has measured XChainer's own readers. */
export type Likelihood = 'likely' | 'possible' | 'unlikely' | 'ruled_out';

/** A cause, and why it stands where it does. */
export interface RankedCause {
  readonly id: CauseId;
  readonly likelihood: Likelihood;
  /** Codes of the findings that speak for it. */
  readonly because: readonly string[];
  /** Codes of the findings that speak against it. */
  readonly against: readonly string[];
  readonly href: string;
}

/** What to look at when the evidence so far cannot tell the cause and no question would help. */
type LookAtId = 'whole_message' | 'support' | 'whole_flow';

/**
 * The one thing to do now: answer a question, do the step of the leading cause, look at something, or, when the error
 * itself says all (a balance that is too small), what its own words tell to do.
 */
export type NextThing =
  | { readonly kind: 'question'; readonly id: QuestionId }
  | { readonly kind: 'step'; readonly cause: CauseId; readonly href: string }
  | { readonly kind: 'look_at'; readonly id: LookAtId; readonly href: string }
  | { readonly kind: 'answered' };

/** What one checker says of the text it was made for. */
export interface Checked {
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
}

/** What all the evidence together says. */
export interface Report extends Checked {
  readonly causes: readonly RankedCause[];
  readonly next: NextThing;
  /** Id of the question that separates the remaining causes best, or null when nothing is left to ask. */
  readonly nextQuestion: QuestionId | null;
}
