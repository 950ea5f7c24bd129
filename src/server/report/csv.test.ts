import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReportAnswer } from '../../report/types';
import { ID } from '../testing/testApp';
import { toCsv } from './csv';
import { figuresOf } from './figures';

const VOTES = [{ page: '/auth-invalid/', locale: 'ru', revision: 'a', about: '', yes: 3, no: 1 }];

function reportWith(comment: string): ReportAnswer {
  return {
    ...figuresOf(
      { from: '2026-11-22', to: '2026-11-22' },
      { votes: VOTES, spans: [], outcomes: [] },
      { judgement: { changes: [], next: [] }, toward: 0.5, revisions: [], served: [] },
    ),
    filters: {},
    rules: { minimumToCompare: 30, level: 0.95, countedAtMost: 1000, priorVotes: 10, commentDays: 365, voteDays: 730 },
    comments: {
      counts: { new: 1, accepted: 0, fixed: 0, not_actionable: 0 },
      items: [
        {
          id: ID,
          day: '2026-11-22',
          page: '/auth-invalid/',
          locale: 'ru',
          revision: '0123456789ab',
          vote: 'no',
          reasons: ['unclear', 'other'],
          comment,
          status: 'new',
          removed: false,
        },
      ],
    },
  };
}

/** The cells of the row that starts so; good for rows without quotes. */
function cells(csv: string, start: string): Record<string, string> {
  const [header = '', ...rows] = csv.replace('\uFEFF', '').split('\n');
  const values = rows.find((row) => row.startsWith(start))?.split(',') ?? [];
  return Object.fromEntries(header.split(',').map((name, index) => [name, values[index] ?? '']));
}

test('figures are those of the report', () => {
  const report = reportWith('ok');
  const row = cells(toCsv(report), 'page,');
  const { score } = report.byPage[0] ?? {};
  expect([row.n, row.yes, row.share, row.shrunk, row.low, row.high].map(Number)).toEqual([
    score?.n,
    score?.yes,
    score?.share,
    score?.shrunk,
    score?.low,
    score?.high,
  ]);
});

test('a comment stands with all that is known of it', () => {
  expect(cells(toCsv(reportWith('ok')), 'comment,')).toMatchObject({
    day: '2026-11-22',
    locale: 'ru',
    vote: 'no',
    reason: 'unclear other',
    id: ID,
    status: 'new',
    comment: 'ok',
  });
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])('the comment %j cannot run as a formula', (comment) => {
  expect(toCsv(reportWith(comment))).toContain(`'${comment}`);
});

describe.each([',', ';', '\t', '|'])('read by a program that separates by %j', (separator) => {
  test('no cell begins as a formula, whatever the comment is', () => {
    const part = fc.constantFrom(
      'x',
      '=1+1',
      '+1',
      '-1',
      '@SUM(1)',
      ';',
      ',',
      '\t',
      '|',
      '"',
      '\n',
      '\r',
      ' ',
      '\u2028',
      '＝1',
    );
    const comments = fc.array(part, { maxLength: 8 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(comments, (comment) => {
        const [, row = ''] = toCsv(reportWith(comment)).split('\ncomment,');
        const starts = row.split(/[\r\n\u2028]/).flatMap((line) => line.split(separator));
        expect(starts.filter((cell) => /^[\s"]*[=+\-@＝]/.test(cell))).toEqual([]);
      }),
    );
  });
});

test('a minus in the middle of a sentence stays as it is', () => {
  expect(toCsv(reportWith('error -2015 - again'))).toContain(',error -2015 - again');
});

test('quotes and line breaks stay in their cell', () => {
  expect(toCsv(reportWith('a "b"\nc, d'))).toContain('"a ""b""\nc, d"');
});

test('spreadsheets are told that it is Unicode', () => {
  expect(toCsv(reportWith('ключ')).charCodeAt(0)).toBe(0xfeff);
});
