import { parseArgs } from 'node:util';
import { isLocale } from '../../src/i18n/locales';
import type { Report } from '../../src/validator';
import { KINDS, type Kind, reportOn } from './report';
import { checkWords } from './words';

const USAGE = `usage: npm run --silent check -- <${KINDS.join('|')}> [--platform FILE] [--lang LOCALE]

Reads a text from standard input and prints a report as JSON; the text itself is never printed.
exit status: 0 everything is ok, 1 something is wrong, suspicious or cannot be told, 2 wrong usage`;

export interface Surroundings {
  readonly readInput: () => string;
  readonly readFile: (path: string) => string;
  readonly now: number;
}

interface CommandResult {
  readonly exitCode: 0 | 1 | 2;
  readonly output: string;
}

/** What the command prints, and its exit status. Touches the world only through what it is given. */
export function runCheck(args: readonly string[], { readInput, readFile, now }: Surroundings): CommandResult {
  const order = readOrder(args, readFile);
  if (typeof order === 'string') return { exitCode: 2, output: `${order}\n\n${USAGE}` };
  const text = readInput();
  const { kind } = order;
  const report = reportOn(kind, { text, platform: order.platform, now });
  const output = JSON.stringify({ kind, ...worded(report, order.lang) }, null, 2);
  return { exitCode: report.verdict === 'ok' ? 0 : 1, output };
}

function worded(report: Report, lang: string | undefined): object {
  if (!isLocale(lang)) return report;
  const { textsOf, answerOf } = checkWords(lang);
  const answer = answerOf(report);
  return {
    ...(answer && { answer: { found: `${answer.word} ${answer.text}`.trim(), todo: answer.todo } }),
    ...report,
    findings: report.findings.map((finding) => ({ ...finding, text: textsOf(finding) })),
  };
}

interface Order {
  readonly kind: Kind;
  readonly platform: string;
  readonly lang: string | undefined;
}

/** The order that the arguments give, or the sentence that says what is wrong with them. */
function readOrder(args: readonly string[], readFile: Surroundings['readFile']): Order | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { platform: { type: 'string' }, lang: { type: 'string' } },
      allowPositionals: true,
    });
    const kind = KINDS.find((known) => known === positionals[0]);
    if (!kind || positionals.length > 1) return `not a kind of text: ${positionals.join(' ') || '(none)'}`;
    if (values.lang !== undefined && !isLocale(values.lang)) return `not a locale: ${values.lang}`;
    return { kind, lang: values.lang, platform: values.platform === undefined ? '' : readFile(values.platform) };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
