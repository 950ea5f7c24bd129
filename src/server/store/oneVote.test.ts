import type { Hono } from 'hono';
import { beforeEach, describe, expect, test } from 'vitest';
import { bodyOf, ID, idOf, json, testApp, VOTE } from '../testing/testApp';
import { STORES, useTestDatabase } from '../testing/testDatabase';

const OTHER_ID = 'b1d3c0de-0000-4000-8000-000000000002';
const OTHER_VISITOR = 'b1d3c0de-0000-4000-8000-0000000000bb';

describe.each(STORES)('on %s', (kind) => {
  const database = useTestDatabase(kind);
  let app: Hono;

  beforeEach(() => {
    app = testApp({ store: database.store });
  });

  const post = async (body: object) => bodyOf(await app.request('/api/feedback', json('POST', { ...VOTE, ...body })));

  test('a second vote of a visitor on the same revision brings the first up to date', async () => {
    await post({ vote: 'yes', comment: 'thanks' });
    await post({ id: OTHER_ID, vote: 'no', reasons: ['unclear'] });
    expect(await database.rows()).toMatchObject([{ id: ID, vote: 'no', reasons: 'unclear', comment: 'thanks' }]);
  });

  test('the second vote is answered with what opens the first', async () => {
    expect(await post({ id: OTHER_ID })).toMatchObject({ id: OTHER_ID });
    const receipt = await post({ id: ID });
    const headers = { authorization: `Bearer ${receipt.token}` };
    const removed = await app.request(`/api/feedback/${receipt.id}`, { method: 'DELETE', headers });
    expect([receipt.id, removed.status, await database.rows()]).toEqual([OTHER_ID, 204, []]);
  });

  test.each([
    ['visitor', { visitor: OTHER_VISITOR }],
    ['language', { locale: 'de' }],
  ])('another %s has a vote of its own', async (_, other) => {
    await post({});
    await post({ id: OTHER_ID, ...other });
    expect(await database.rows()).toHaveLength(2);
  });

  test('two votes of one visitor cannot be told to be of the same one', async () => {
    await post({});
    await post({ id: OTHER_ID, locale: 'de' });
    const [one, other] = await database.rows();
    expect(one?.visitor_hash).not.toBe(other?.visitor_hash);
  });

  test('a vote on a revision that no server has served counts, but for no revision', async () => {
    await post({ revision: 'ffffffffffff' });
    expect(await database.rows()).toMatchObject([{ revision: '' }]);
  });

  test('a vote on an older revision counts for it', async () => {
    const older = { page: VOTE.page, locale: VOTE.locale, revision: 'aaaaaaaaaaaa' };
    await database.store.noteRevisions([older], new Date());
    await post({ revision: older.revision });
    expect(await database.rows()).toMatchObject([{ revision: older.revision }]);
  });

  test('a comment that its writer changes is new again', async () => {
    const { token } = await post({ comment: 'unclear' });
    const fixed = { status: 'fixed', fixedIn: VOTE.revision } as const;
    await database.store.report.setStatus(ID, fixed, { status: 'new', fixedIn: '' }, { who: 'anna', at: new Date() });
    const headers = { authorization: `Bearer ${token}` };
    await app.request(`/api/feedback/${ID}`, json('PATCH', { comment: 'still unclear' }, headers));
    expect(await database.rows()).toMatchObject([{ comment: 'still unclear', status: '', fixed_in: '' }]);
  });

  test('many votes at once are all kept, each once', async () => {
    const ids = Array.from({ length: 300 }, (_, index) => idOf(index));
    const answers = await Promise.all(ids.map((id) => post({ id, visitor: id })));
    expect(answers.map((answer) => answer.id)).toEqual(ids);
    expect((await database.rows()).map((row) => row.id).sort()).toEqual(ids);
  });
});
