import { beforeEach, describe, expect, test } from 'vitest';
import { createLimits } from '../limits/limits';
import { StoreUnavailable } from '../store/feedbackStore';
import { bodyOf, ID, idOf, json, NOW, OUTCOME, testApp, VOTE } from '../testing/testApp';
import { STORES, useTestDatabase } from '../testing/testDatabase';

const SETTINGS = { TRUST_PROXY: 1, VOTE_LIMIT: 3, PAGE_LIMIT: 5 };

describe.each(STORES)('a vote on %s', (kind) => {
  const database = useTestDatabase(kind);
  let app: ReturnType<typeof testApp>;

  beforeEach(() => {
    app = testApp({ store: database.store, limits: createLimits(SETTINGS, () => NOW) });
  });

  const send = (body: unknown, address = '203.0.113.1') =>
    app.request('/api/feedback', json('POST', body, { 'x-forwarded-for': address }));
  const votes = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ ...VOTE, id: idOf(at), visitor: idOf(100 + at) }));

  test.each([
    ['fills in the field that nobody sees', { website: 'https://spam.example' }],
    ['answers faster than anybody could', { elapsed: 20 }],
  ])('of a robot that %s is thanked for like any other, and not stored', async (_, bait) => {
    const answer = await send({ ...VOTE, ...bait });
    expect([answer.status, await answer.json()]).toEqual([
      201,
      { id: ID, token: expect.stringMatching(/^[\w-]{43}$/) },
    ]);
    expect(await database.rows()).toEqual([]);
  });

  test('that is stored has its comment redacted, and says so', async () => {
    const answer = await bodyOf(await send({ ...VOTE, comment: 'write to ann@example.com' }));
    expect([answer.removed, (await database.rows())[0]?.comment]).toEqual([['email'], 'write to [removed: email]']);
  });

  test('of a reader who took his time is stored', async () => {
    await send({ ...VOTE, website: '', elapsed: 4200 });
    expect(await database.rows()).toHaveLength(1);
  });

  test('that is one too many from an address is thanked for, and its token opens nothing', async () => {
    for (const vote of votes(3)) await send(vote);
    const answer = await send(VOTE);
    const { token } = await bodyOf(answer);
    const headers = { authorization: `Bearer ${token}` };
    const change = await app.request(`/api/feedback/${ID}`, json('PATCH', { vote: 'no' }, headers));
    expect([answer.status, change.status]).toEqual([201, 404]);
    expect(await database.rows()).toHaveLength(3);
  });

  test('costs its limit whatever X-Forwarded-For is made up, on the default settings, also in a container', async () => {
    const limits = createLimits({ VOTE_LIMIT: 3, PAGE_LIMIT: 100 }, () => NOW);
    const open = testApp({ store: database.store, limits });
    const peer = { incoming: { socket: { remoteAddress: '::ffff:172.17.0.1' } } };
    for (const [at, vote] of votes(8).entries()) {
      const headers = { 'x-forwarded-for': `203.0.113.${at}` };
      expect((await open.request('/api/feedback', json('POST', vote, headers), peer)).status).toBe(201);
    }
    expect(await database.rows()).toHaveLength(3);
  });

  test('that is one too many for a page is thanked for, wherever it comes from', async () => {
    for (const [at, vote] of votes(8).entries()) {
      expect((await send(vote, `203.0.113.${at}`)).status).toBe(201);
    }
    expect(await database.rows()).toHaveLength(5);
  });

  test('with a mistake in it costs its sender nothing', async () => {
    for (let attempt = 0; attempt < 10; attempt += 1) await send({ ...VOTE, comment: 1 });
    await send(VOTE);
    expect(await database.rows()).toHaveLength(1);
  });

  test('that the database would not take costs its sender nothing', async () => {
    const away = { ...database.store, save: () => Promise.reject(new StoreUnavailable('away')) };
    const limits = createLimits(SETTINGS, () => NOW);
    const failing = testApp({ store: away, limits });
    for (let attempt = 0; attempt < 10; attempt += 1) await failing.request('/api/feedback', json('POST', VOTE));
    await testApp({ store: database.store, limits }).request('/api/feedback', json('POST', VOTE));
    expect(await database.rows()).toHaveLength(1);
  });

  test('has the same limit as an outcome, in silence', async () => {
    const headers = { 'x-forwarded-for': '203.0.113.1' };
    for (let at = 0; at < 5; at += 1) {
      const answer = await app.request('/api/outcome', json('POST', { ...OUTCOME, id: idOf(at) }, headers));
      expect(answer.status).toBe(201);
    }
    expect(await database.outcomes()).toHaveLength(3);
  });

  test('can be changed after any number of mistakes in the change', async () => {
    const { token } = await bodyOf(await send(VOTE));
    const headers = { authorization: `Bearer ${token}`, 'x-forwarded-for': '203.0.113.1' };
    const change = (body: unknown) => app.request(`/api/feedback/${ID}`, json('PATCH', body, headers));
    for (let at = 0; at < 20; at += 1) await change({ vote: 'maybe' });
    expect((await change({ vote: 'no' })).status).toBe(200);
  });

  test('can be changed often, but not without end', async () => {
    const { token } = await bodyOf(await send(VOTE));
    const headers = { authorization: `Bearer ${token}`, 'x-forwarded-for': '203.0.113.1' };
    const statuses = [];
    for (let at = 0; at < 16; at += 1) {
      statuses.push((await app.request(`/api/feedback/${ID}`, json('PATCH', { vote: 'no' }, headers))).status);
    }
    expect(statuses).toEqual([...Array(15).fill(200), 429]);
  });
});
