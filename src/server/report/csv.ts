import { stringify } from 'csv-stringify/sync';
import type { ReportAnswer, Score } from '../../report/types';

/** What is no column is left out by the library, and what is absent is an empty cell. */
type Row = object;

/** One table for all: `part` says what a row is about, and only the columns that belong to it are filled. */
const COLUMNS = [
  ...['part', 'day', 'page', 'locale', 'revision', 'before', 'cause', 'flow', 'vote', 'reason', 'answer'],
  ...['count', 'n', 'yes', 'no', 'share', 'other', 'shrunk', 'low', 'high', 'current', 'readers'],
  ...['n_before', 'yes_before', 'difference_low', 'difference_high', 'verdict'],
  ...['id', 'status', 'fixed_in', 'removed', 'comment'],
];

/**
 * Where a cell begins, for a program that separates by commas, semicolons, tabs or bars, with what may stand around it:
 * spreadsheets in Russian, German or Turkish take semicolons, whatever the file is made with.
 */
const FORMULA = /(^|[,;|\t\r\n\v\f\u0085\u2028\u2029])([\s"']*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/g;

function harmless(text: string): string {
  return text.replace(/^(?=[\t\r])/, "'").replace(FORMULA, "$1$2'");
}

function word(is: boolean): string {
  return is ? 'yes' : 'no';
}

function scored<T extends { readonly score: Score }>(part: string, entries: readonly T[]): Row[] {
  return entries.map(({ score, ...rest }) => ({ part, ...rest, ...score }));
}

function figures(report: ReportAnswer): Row[] {
  const { period, rules } = report;
  const pair = (part: string, answers: object): Row[] =>
    Object.entries(answers).map(([answer, count]) => ({ part, answer, count }));
  return [
    ...pair('asked', { from: period.from, to: period.to, ...report.filters }),
    ...pair('rule', { ...rules }),
    ...report.next.map(({ kind, ...rest }) => ({ part: 'next', verdict: kind, ...rest })),
    ...scored('all', [{ score: report.pooled }]),
    ...scored('page', report.byPage),
    ...scored('locale', report.byLocale),
    ...scored(
      'revision',
      report.byRevision.map(({ firstSeen, current, ...rest }) => ({ day: firstSeen, current: word(current), ...rest })),
    ),
    ...scored('cause', report.byCause),
    ...report.points.map(({ at, yes, no }) => ({ part: period.step, day: at, yes, no, n: yes + no })),
    ...report.editions.map((entry) => ({ part: 'edition', ...entry })),
    ...report.revisionMarks.map((entry) => ({ part: 'revision_first_seen', ...entry })),
  ];
}

function readouts({ changes, reasons, outcomes, exits, comments }: ReportAnswer): Row[] {
  return [
    ...changes.map(({ beforeScore, afterScore, after, difference, ...rest }) => ({
      part: 'change',
      ...rest,
      revision: after,
      ...afterScore,
      n_before: beforeScore.n,
      yes_before: beforeScore.yes,
      difference_low: difference.low,
      difference_high: difference.high,
    })),
    ...reasons.map((entry) => ({ part: 'reason', ...entry })),
    ...outcomes.flatMap(({ answers, ...rest }) =>
      Object.entries(answers).map(([answer, count]) => ({ part: 'outcome', ...rest, answer, count })),
    ),
    ...exits.map((entry) => ({ part: 'exit', ...entry })),
    ...Object.entries(comments.counts).map(([status, count]) => ({ part: 'comments', status, count })),
    ...comments.items.map(({ reasons: ticked, fixedIn, removed, ...rest }) => ({
      part: 'comment',
      ...rest,
      reason: ticked.join(' '),
      fixed_in: fixedIn,
      removed: word(removed),
    })),
  ];
}

/**
 * The report as one table of comma-separated values, figure by figure what the JSON holds. It starts with a byte order
 * mark, without which spreadsheets take Cyrillic for something else. What a spreadsheet would run as a formula starts with
 * an apostrophe.
 */
export function toCsv(report: ReportAnswer): string {
  const rows = [...figures(report), ...readouts(report)];
  return stringify(rows, { columns: COLUMNS, header: true, bom: true, cast: { string: harmless } });
}
