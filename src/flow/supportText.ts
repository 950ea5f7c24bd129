import type { Likelihood } from '../validator';
import type { Step } from './walk';

/** What the text is made of, in the language of whoever reads it. */
export interface SupportWords {
  readonly report: Readonly<
    Record<
      | 'heading'
      | 'causes'
      | 'noCause'
      | 'answers'
      | 'open'
      | 'checks'
      | 'none'
      | 'link'
      | 'time'
      | 'page'
      | 'account'
      | 'addresses'
      | 'identity',
      string
    >
  >;
  readonly cause: Readonly<Record<string, string>>;
  readonly likelihood: Readonly<Record<string, string>>;
  /** Names of the nodes of the walk. */
  readonly names: Readonly<Record<string, string>>;
  /** Labels of the answers, by node. */
  readonly answers: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export interface SupportCase {
  /** The causes that are still possible, most likely first. */
  readonly causes: readonly { readonly id: string; readonly likelihood: Likelihood }[];
  readonly steps: readonly Step[];
  /** Nodes that the reader could not answer. */
  readonly open: readonly string[];
  /** Nodes whose checker gave an answer. What was pasted into it is not known here. */
  readonly checked: readonly string[];
  /** Opens the same case in the language of the text. */
  readonly link: string;
  /** When the text was made, with its zone. */
  readonly time: string;
  /** Path and revision of the page, and the locale in which the answers were given. */
  readonly page: string;
}

/** More causes than this help nobody. */
const LEADING = 3;
const BLANK = '______';

/**
 * The text for support: codes for programs beside words for people, and blanks for what only the reader knows. It is
 * made of ids of ours alone, so nothing that a reader pasted can be in it.
 */
export function supportText({ report, cause, likelihood, names, answers }: SupportWords, told: SupportCase): string {
  const list = (lines: readonly string[]) => (lines.length > 0 ? lines : [report.none]).map((line) => `- ${line}`);
  const causes = told.causes.slice(0, LEADING).map((it) => `${cause[it.id]}: ${likelihood[it.likelihood]} (${it.id})`);
  return [
    report.heading,
    `${report.causes}:`,
    ...(causes.length > 0 ? list(causes) : [`- ${report.noCause}`]),
    `${report.answers}:`,
    ...list(told.steps.map(({ node, answer }) => `${names[node]} ${answers[node]?.[answer]} (${node}=${answer})`)),
    `${report.open}:`,
    ...list(told.open.map((node) => names[node] ?? node)),
    `${report.checks}:`,
    ...list(told.checked.map((node) => names[node] ?? node)),
    `${report.link}: ${told.link}`,
    `${report.time}: ${told.time}`,
    `${report.page}: ${told.page}`,
    `${report.account}: ${BLANK}`,
    `${report.addresses}: ${BLANK}`,
    `${report.identity}: ${BLANK}`,
  ].join('\n');
}
