import type { Hono } from 'hono';
import { beforeAll, describe, expect, test } from 'vitest';
import { exportRows } from '../../../scripts/demoFeedback/exportRows';
import { type MadeVote, makeUp } from '../../../scripts/demoFeedback/makeUp';
import type { ReportAnswer } from '../../report/types';
import { NOW, testApp } from '../testing/testApp';
import { OPENING_MS, openTestDatabase, STORES, type TestDatabase } from '../testing/testDatabase';

const TOKEN = 'the-token-of-the-team';
const MADE = makeUp(3, 1500, NOW);

/** Choices of a report, and which of the made-up readers belong to it. */
const CHOICES: readonly (readonly [string, (at: { readonly day: string; readonly locale: string }) => boolean])[] = [
  ['?from=2022-01-01&to=2026-11-22', ({ day }) => day >= '2022-01-01'],
  ['?from=2026-03-05&to=2026-06-20', ({ day }) => '2026-03-05' <= day && day <= '2026-06-20'],
  ['?from=2024-01-31&to=2026-11-22&locale=ru', ({ day, locale }) => day >= '2024-01-31' && locale === 'ru'],
];

const dayOf = (at: Date) => at.toISOString().slice(0, 10);

/** Counted one by one, in no way that the report counts. */
function counted<T>(rows: readonly T[], keyOf: (row: T) => string): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const row of rows) if (keyOf(row) !== '') counts[keyOf(row)] = (counts[keyOf(row)] ?? 0) + 1;
  return counts;
}

/** Of scores, the two numbers that everything else follows from. */
function said<T extends { readonly score: { readonly n: number; readonly yes: number } }>(
  rows: readonly T[],
  keyOf: (row: T) => string,
): Readonly<Record<string, number>> {
  const voted = rows.filter(({ score }) => score.n > 0);
  return Object.fromEntries(
    voted.flatMap((row): readonly (readonly [string, number])[] => {
      const { n, yes } = row.score;
      return [[`${keyOf(row)} yes`, yes] as const, [`${keyOf(row)} no`, n - yes] as const].filter(
        ([, count]) => count > 0,
      );
    }),
  );
}

describe.each(STORES)('of made-up readers, on %s', (kind) => {
  let database: TestDatabase;
  let app: Hono;

  beforeAll(async () => {
    database = await openTestDatabase(kind);
    await database.store.report.restore(exportRows(MADE, NOW));
    app = testApp({ store: database.store, settings: { REPORT_TOKEN: TOKEN } });
    return () => database.store.close();
  }, OPENING_MS);

  const ask = (path: string) => app.request(`/api/report${path}`, { headers: { authorization: `Bearer ${TOKEN}` } });

  test.each(CHOICES)('the report %s says what one gets who counts them one by one', async (query, isMeant) => {
    const report = (await (await ask(query)).json()) as ReportAnswer;
    const votes = MADE.votes.filter(({ at, locale }) => isMeant({ day: dayOf(at), locale }));
    const outcomes = MADE.outcomes.filter(({ at, locale }) => isMeant({ day: dayOf(at), locale }));
    const by = (keyOf: (vote: MadeVote) => string) =>
      counted(votes, (vote) => (keyOf(vote) === '' ? '' : `${keyOf(vote)} ${vote.vote}`));
    expect([
      said(report.byPage, ({ page }) => page),
      said(report.byLocale, ({ locale }) => locale),
      said(report.byRevision, ({ revision }) => revision),
      said(report.byCause, ({ cause }) => cause),
      Object.fromEntries(report.reasons.map(({ vote, reason, count }) => [`${reason} ${vote}`, count])),
      Object.fromEntries(
        report.outcomes.flatMap(({ cause, answers }) =>
          Object.entries(answers).map(([answer, count]) => [`${cause} ${answer}`, count]),
        ),
      ),
      Object.fromEntries(report.exits.map(({ locale, count }) => [locale, count])),
    ]).toEqual([
      by(({ page }) => page),
      by(({ locale }) => locale),
      by(({ revision }) => revision),
      by(({ cause }) => cause),
      by(({ reasons }) => reasons),
      counted(outcomes, ({ cause, answer }) => `${cause} ${answer}`),
      counted(outcomes, ({ answer, locale }) => (answer === 'support' ? locale : '')),
    ]);
  });

  test('the table and the file of JSON say the same, number by number', async () => {
    const query = '?from=2022-01-01&to=2026-11-22';
    const [csv, json] = [await (await ask(`.csv${query}`)).text(), await (await ask(`.json${query}`)).json()];
    const report = json as ReportAnswer;
    const [header = '', ...lines] = csv.replace('\uFEFF', '').trim().split('\n');
    const columns = header.split(',');
    const numbersOf = (part: string, ...names: readonly string[]) =>
      lines
        .map((line) => line.split(','))
        .filter(([first]) => first === part)
        .map((cells) => names.map((name) => cells[columns.indexOf(name)] ?? ''));
    const text = (...values: readonly unknown[]) => values.map((value) => String(value ?? ''));
    const scores = (rows: readonly { readonly score: ReportAnswer['pooled'] }[]) =>
      rows.map(({ score: { n, yes, share, shrunk, low, high } }) => text(n, yes, share, shrunk, low, high));
    const SCORE = ['n', 'yes', 'share', 'shrunk', 'low', 'high'];
    expect(['all', 'page', 'locale', 'revision', 'cause'].map((part) => numbersOf(part, ...SCORE))).toEqual([
      scores([{ score: report.pooled }]),
      ...[report.byPage, report.byLocale, report.byRevision, report.byCause].map(scores),
    ]);
    expect(numbersOf('change', 'n', 'n_before', 'difference_low', 'difference_high', 'verdict')).toEqual(
      report.changes.map(({ afterScore, beforeScore, difference, verdict }) =>
        text(afterScore.n, beforeScore.n, difference.low, difference.high, verdict),
      ),
    );
    expect(numbersOf('outcome', 'cause', 'answer', 'count')).toEqual(
      report.outcomes.flatMap(({ cause, answers }) =>
        Object.entries(answers).map(([answer, count]) => text(cause, answer, count)),
      ),
    );
    expect(numbersOf('comment', 'id')).toEqual(report.comments.items.map(({ id }) => [id]));
    expect(report.comments.items.length).toBe(report.comments.counts.new);
  });
});
