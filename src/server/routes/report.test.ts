import type { Hono } from 'hono';
import { beforeEach, describe, expect, test } from 'vitest';
import type { ReportAnswer } from '../../report/types';
import { bodyOf, ID, idOf, json, NOW, OUTCOME, testApp, VOTE } from '../testing/testApp';
import { STORES, useTestDatabase } from '../testing/testDatabase';

const TOKEN = 'the-token-of-the-team';
const BEARER = { authorization: `Bearer ${TOKEN}` };
const NEW = { status: 'new' };
const NOBODY = 'b1d3c0de-0000-4000-8000-00000000ffff';

describe.each(STORES)('on %s', (kind) => {
  const database = useTestDatabase(kind);
  let app: Hono;
  let now: Date;

  beforeEach(() => {
    now = NOW;
    app = testApp({ store: database.store, clock: () => now, settings: { REPORT_TOKEN: TOKEN } });
  });

  async function vote(index: number, body: object = {}, at = NOW): Promise<void> {
    now = at;
    const given = { ...VOTE, id: idOf(index), visitor: idOf(index), ...body };
    expect((await app.request('/api/feedback', json('POST', given))).status).toBe(201);
    now = NOW;
  }

  const ask = (path: string, init: RequestInit = {}) =>
    app.request(`/api/report${path}`, { ...init, headers: { ...BEARER, ...init.headers } });

  async function report(query = ''): Promise<ReportAnswer> {
    return (await (await ask(query)).json()) as ReportAnswer;
  }

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
      await app.request('/api/outcome', json('POST', OUTCOME));
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
      await app.request('/api/outcome', json('POST', OUTCOME));
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

    test('as a file of JSON has every comment, the page the first twenty', async () => {
      for (let index = 1; index <= 60; index += 1) await vote(index, { comment: `n${index}` });
      const file = (await (await ask('.json')).json()) as ReportAnswer;
      const { comments, ...shown } = await report();
      expect([file.comments.items.length, comments.items.length]).toEqual([60, 20]);
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

  describe('comments', () => {
    test('come newest first, twenty at a time, each once', async () => {
      for (let index = 1; index <= 60; index += 1) {
        // Ten of them in the same moment.
        await vote(index, { comment: `n${index}` }, new Date(NOW.getTime() + Math.max(0, index - 10)));
      }
      const first = await report();
      const second = await report(`?cursor=${first.comments.next}`);
      const rest = await report(`?cursor=${second.comments.next}`);
      const ids = [first, second, rest].flatMap(({ comments }) => comments.items.map(({ id }) => id));
      expect([first.comments.items.length, rest.comments.next, new Set(ids).size]).toEqual([20, undefined, 60]);
      expect(first.comments.items[0]?.comment).toBe('n60');
    });

    test('are found by their words in either case, in every alphabet', async () => {
      await vote(1, { comment: 'КЛЮЧ не виден' });
      await vote(2, { comment: 'Schlüssel 100%' });
      await vote(3, { comment: 'IŞIK' });
      const found = async (q: string) => {
        const { comments } = await report(`?q=${encodeURIComponent(q)}`);
        return comments.items.map(({ id }) => id);
      };
      expect([await found('ключ'), await found('SCHLÜSSEL'), await found('%'), await found('ışık')]).toEqual([
        [idOf(1)],
        [idOf(2)],
        [idOf(2)],
        [idOf(3)],
      ]);
    });

    test('tell whether the guard took something out', async () => {
      await vote(1, { comment: 'me@example.org' });
      expect((await report()).comments.items).toMatchObject([{ comment: '[removed: email]', removed: true }]);
    });

    test('are counted by status, whatever status is asked for', async () => {
      for (const index of [1, 2, 3]) await vote(index, { comment: `n${index} kyc` });
      await ask(`/comments/${idOf(1)}`, json('PATCH', { status: 'accepted', was: NEW }));
      const counts = { new: 2, accepted: 1, fixed: 0, not_actionable: 0 };
      const counted = async (query: string) => (await report(query)).comments.counts;
      expect([await counted('?status=accepted'), await counted('?q=KYC')]).toEqual([counts, counts]);
    });

    test.each([
      ['vote=no', [2]],
      ['reason=unclear', [2]],
      ['cause=ip_not_whitelisted', [1]],
      ['revision=0123456789ab&vote=yes', [1]],
      ['revision=ffffffffffff', []],
      ['locale=de', [2]],
    ])('are found by %s', async (query, expected) => {
      await vote(1, { comment: 'one', cause: 'ip_not_whitelisted' });
      await vote(2, { comment: 'two', vote: 'no', locale: 'de', reasons: ['unclear', 'not_solved'] });
      const { comments } = await report(`?${query}`);
      expect(comments.items.map(({ id }) => id)).toEqual(expected.map(idOf));
    });

    test('that somebody has changed meanwhile are not overwritten, and who did it is told', async () => {
      await vote(1, { comment: 'both of us look at it' });
      const save = (status: string) => ask(`/comments/${idOf(1)}`, json('PATCH', { status, was: NEW }));
      const [first, second] = [await save('not_actionable'), await save('accepted')];
      expect([first.status, second.status]).toEqual([200, 409]);
      expect(await second.json()).toMatchObject({ code: 'conflict', status: 'not_actionable', by: { who: 'team' } });
      expect(await database.rows()).toMatchObject([{ status: 'not_actionable' }]);
    });

    test('cannot be fixed in an edition that no server has served', async () => {
      await vote(1, { comment: 'x' });
      const body = { status: 'fixed', fixedIn: 'deadbeef0000', was: NEW };
      const answer = await ask(`/comments/${idOf(1)}`, json('PATCH', body));
      expect([answer.status, await bodyOf(answer)]).toMatchObject([400, { field: 'fixedIn' }]);
    });

    test('have a status that can be changed and asked for', async () => {
      await vote(1, { comment: 'mended?' });
      const wanted = { status: 'fixed', fixedIn: VOTE.revision };
      const answer = await ask(`/comments/${idOf(1)}`, json('PATCH', { ...wanted, was: NEW }));
      expect([answer.status, await answer.json()]).toEqual([200, { id: idOf(1), ...wanted }]);
      expect((await report('?status=fixed')).comments.items).toMatchObject([wanted]);
      expect((await report('?status=new')).comments.items).toEqual([]);
    });

    test.each([
      ['an unknown status', { status: 'done' }],
      ['a text where a revision belongs', { status: 'fixed', fixedIn: 'my secret' }],
      ['an answer to something not fixed', { status: 'new', fixedIn: VOTE.revision }],
    ])('do not take %s', async (_, body) => {
      await vote(1, { comment: 'x' });
      expect((await ask(`/comments/${idOf(1)}`, json('PATCH', { ...body, was: NEW }))).status).toBe(400);
      expect(await database.rows()).toMatchObject([{ status: '', fixed_in: '' }]);
    });

    test('that are not there cannot be told from votes without a comment', async () => {
      await vote(1);
      const change = (id: string) => ask(`/comments/${id}`, json('PATCH', { status: 'accepted', was: NEW }));
      const answers = await Promise.all([change(idOf(1)), change(NOBODY), change('x')]);
      expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
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
    await app.request('/api/outcome', json('POST', OUTCOME));
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
