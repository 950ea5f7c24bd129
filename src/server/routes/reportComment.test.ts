import { describe, expect, test } from 'vitest';
import { bodyOf, idOf, json, NOW, VOTE } from '../testing/testApp';
import { STORES } from '../testing/testDatabase';
import { useReport } from '../testing/useReport';

const NEW = { status: 'new' };
const NOBODY = 'b1d3c0de-0000-4000-8000-00000000ffff';

describe.each(STORES)('comments, on %s', (kind) => {
  const { ask, database, report, vote } = useReport(kind);

  test('come newest first, ten at a time, each once', async () => {
    for (let index = 1; index <= 30; index += 1) {
      // Ten of them in the same moment.
      await vote(index, { comment: `n${index}` }, new Date(NOW.getTime() + Math.max(0, index - 10)));
    }
    const first = await report();
    const second = await report(`?cursor=${first.comments.next}`);
    const rest = await report(`?cursor=${second.comments.next}`);
    const ids = [first, second, rest].flatMap(({ comments }) => comments.items.map(({ id }) => id));
    expect([first.comments.items.length, rest.comments.next, new Set(ids).size]).toEqual([10, undefined, 30]);
    expect(first.comments.items[0]?.comment).toBe('n30');
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
