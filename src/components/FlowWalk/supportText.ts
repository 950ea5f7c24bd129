import type { Step } from '../../flow/walk';

/** What the text is made of, in the language of whoever reads it. */
export interface SupportWords {
  readonly report: Readonly<Record<'heading' | 'cause' | 'noCause' | 'answers' | 'checks' | 'none' | 'page', string>>;
  readonly cause: Readonly<Record<string, string>>;
  readonly short: Readonly<Record<string, string>>;
  readonly answer: Readonly<Record<string, string>>;
}

export interface SupportCase {
  readonly cause?: string;
  readonly steps: readonly Step[];
  /** Nodes whose checker gave an answer. What was pasted into it is not known here. */
  readonly checked: readonly string[];
  /** Path and revision of the page, the locale in which the answers were given, and the link that shows them. */
  readonly page: string;
}

/**
 * The text for support: codes for programs beside words for people. It is made of ids of ours alone, so nothing that a
 * reader pasted can be in it.
 */
export function supportText({ report, cause, short, answer }: SupportWords, told: SupportCase): string {
  const steps = told.steps.map((step) => `- ${short[step.node]} ${answer[step.answer]} (${step.node}=${step.answer})`);
  const checks = told.checked.map((node) => `- ${short[node]}`);
  return [
    report.heading,
    `${report.cause}: ${told.cause ? `${cause[told.cause]} (${told.cause})` : report.noCause}`,
    `${report.answers}:`,
    ...(steps.length > 0 ? steps : [`- ${report.none}`]),
    `${report.checks}:`,
    ...(checks.length > 0 ? checks : [`- ${report.none}`]),
    `${report.page}: ${told.page}`,
  ].join('\n');
}
