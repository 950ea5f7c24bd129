import { describe, expect, test } from 'vitest';
import type { ReportAnswer } from '../../report/types';
import { bodyOf, ID, idOf, json, NOW, OUTCOME, testApp, VOTE } from '../testing/testApp';
import { STORES } from '../testing/testDatabase';
import { BEARER, TOKEN, useReport } from '../testing/useReport';

const NEW = { status: 'new' };

describe.each(STORES)('on %s', (kind) => {
  const { ask, database, report, send, vote } = useReport(kind);

  describe('the report', () => {
    test('of nothing is empty and says by which rules it was made', async () => {
      expect(await report()).toMatchObject({
        pooled: { n: 0, share: null },
        comments: { items: [] },
        rules: { minimumToCompare: 30, level: 0.95, commentDays: 365, voteDays: 730 },
      });
    });

    test('counts what readers sent', async () => {
      await vote(1, { reasons: ['clear'], cause: 'ip_not_whitelisted' });
      await vote(2, { vote: 'no', locale: 'de', reasons: ['unclear', 'other'] });
      await send('/api/outcome', json('POST', OUTCOME));
      expect(await report()).toMatchObject({
        pooled: { n: 2, yes: 1 },
        byPage: [{ page: VOTE.page, score: { n: 2 } }],
        byRevision: [{ revision: VOTE.revision }, { revision: VOTE.revision }],
        byCause: [{ cause: 'ip_not_whitelisted', score: { n: 1, yes: 1 } }],
        reasons: [
          { vote: 'yes', reason: 'clear', count: 1 },
          { vote: 'no', reason: 'unclear', count: 1 },
          { vote: 'no', reason: 'other', count: 1 },
        ],
        outcomes: [{ flow: 'find_the_cause', cause: 'ip_not_whitelisted', answers: { gone: 1 } }],
      });
    });

    test('holds the votes of its period alone', async () => {
      await vote(1, {}, new Date('2026-09-30T23:59:59Z'));
      await vote(2, {}, new Date('2026-10-01T00:00:00Z'));
      await vote(3, {}, new Date('2026-11-01T00:00:00Z'));
      const { pooled, points } = await report('?from=2026-10-01&to=2026-10-31');
      expect([pooled.n, points.length, points[0]]).toEqual([1, 31, { at: '2026-10-01', yes: 1, no: 0 }]);
    });

    test('of one language holds nothing of another', async () => {
      await vote(1, { comment: 'hier' }, NOW);
      await vote(2, { locale: 'de', comment: 'da' });
      const { pooled, filters, byLocale, comments } = await report('?locale=de');
      expect([pooled.n, filters, comments.items.map(({ comment }) => comment)]).toEqual([1, { locale: 'de' }, ['da']]);
      expect(byLocale.map(({ locale }) => locale)).toEqual(['de']);
    });

    test('of a page takes the outcomes that were told on it', async () => {
      await send('/api/outcome', json('POST', OUTCOME));
      const [own, other] = [await report(`?page=${VOTE.page}`), await report('?page=/other/')];
      expect([own.outcomes.length, other.outcomes.length]).toEqual([1, 0]);
    });

    test('still counts a vote that has reached its age', async () => {
      await vote(1, { comment: 'old' });
      await database.store.forget({ comments: new Date('2027-01-01'), votes: new Date('2027-01-01') }, NOW);
      const { pooled, comments } = await report();
      expect([pooled.n, comments.items, await database.rows()]).toEqual([1, [], []]);
    });

    test('with a wrong query says which field is wrong', async () => {
      const answer = await ask('?from=yesterday');
      expect([answer.status, await bodyOf(answer)]).toMatchObject([400, { code: 'invalid_field', field: 'from' }]);
    });

    test('as a file of JSON has every comment, the page the first ten', async () => {
      for (let index = 1; index <= 30; index += 1) await vote(index, { comment: `n${index}` });
      const file = (await (await ask('.json')).json()) as ReportAnswer;
      const { comments, ...shown } = await report();
      expect([file.comments.items.length, comments.items.length]).toEqual([30, 10]);
      const { you: _, ...same } = shown as ReportAnswer & { you: unknown };
      expect({ ...file, comments: undefined }).toEqual({ ...same, comments: undefined });
    });

    test('tells a member his name and role', async () => {
      expect(await report()).toMatchObject({ you: { name: 'team', role: 'erase' } });
    });

    test('as CSV has the same comments', async () => {
      await vote(1, { comment: '=HYPERLINK("x")' });
      const answer = await ask('.csv?locale=ru');
      expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
      expect(await answer.text()).toContain(`"'=HYPERLINK(""x"")"`);
    });
  });

  test('a vote is deleted by its id, out of every count', async () => {
    await vote(1, { comment: 'delete me', reasons: ['clear'] });
    const erase = () => ask(`/feedback/${idOf(1)}`, { method: 'DELETE' });
    expect([(await erase()).status, (await erase()).status]).toEqual([204, 404]);
    const { pooled, reasons } = await report();
    expect([pooled.n, reasons, await database.rows()]).toEqual([0, [], []]);
  });

  test('the log tells who did what to which answer, and never the words', async () => {
    await vote(1, { comment: 'secret plans' });
    await ask(`/comments/${idOf(1)}`, json('PATCH', { status: 'accepted', was: NEW }));
    await ask(`/feedback/${idOf(1)}`, { method: 'DELETE' });
    const text = await (await ask('/audit')).text();
    const same = { at: NOW.toISOString(), who: 'team', subject: idOf(1) };
    expect(
      JSON.parse(text).entries.sort((a: { action: string }, b: { action: string }) => (a.action < b.action ? -1 : 1)),
    ).toEqual([
      { ...same, action: 'erase', detail: '' },
      { ...same, action: 'status', detail: 'new accepted' },
    ]);
    expect(text).not.toContain('secret plans');
  });

  test('the export holds everything but what could recognise a reader or open a vote', async () => {
    await vote(1, { comment: 'hello' });
    await send('/api/outcome', json('POST', OUTCOME));
    const text = await (await ask('/export')).text();
    const [row] = await database.rows();
    const tables = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).table);
    expect(new Set(tables)).toEqual(
      new Set(['feedback', 'outcome', 'revision', 'votes of a day', 'outcomes of a day', 'end']),
    );
    expect(text).toContain('"comment":"hello"');
    expect([row?.visitor_hash, row?.token_hash].some((hash) => hash === undefined || text.includes(hash))).toBe(false);
  });
});

describe.each([
  ['GET', '/api/report'],
  ['GET', '/api/report.csv'],
  ['GET', '/api/report.json'],
  ['GET', '/api/report/audit'],
  ['GET', '/api/report/export'],
  ['PATCH', `/api/report/comments/${ID}`],
  ['DELETE', `/api/report/feedback/${ID}`],
])('%s %s', (method, path) => {
  const init = method === 'PATCH' ? json('PATCH', { status: 'new', was: NEW }) : { method };

  test('is not there when no token is set', async () => {
    const answer = await testApp().request(path, { ...init, headers: { ...init.headers, ...BEARER } });
    expect(answer.status).toBe(404);
  });

  test('is closed without the token', async () => {
    expect((await testApp({ settings: { REPORT_TOKEN: TOKEN } }).request(path, init)).status).toBe(401);
  });
});
