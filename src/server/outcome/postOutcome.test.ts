import type { Hono } from 'hono';
import { beforeEach, describe, expect, test } from 'vitest';
import { bodyOf, ID, json, LATER, NOW, OUTCOME, testApp } from '../testing/testApp';
import { STORES, useTestDatabase } from '../testing/testDatabase';

describe.each(STORES)('on %s', (kind) => {
  const database = useTestDatabase(kind);
  let app: Hono;
  let now: Date;

  beforeEach(() => {
    now = NOW;
    app = testApp({ store: database.store, clock: () => now });
  });

  const post = (body: unknown, headers?: Record<string, string>) =>
    app.request('/api/outcome', json('POST', body, headers));

  test('an outcome is stored with the time and with nothing about the reader', async () => {
    const answer = await post(OUTCOME, { 'user-agent': 'Agent/1.0', 'x-forwarded-for': '203.0.113.77' });
    expect([answer.status, await answer.json()]).toEqual([201, { id: ID }]);
    expect(await database.outcomes()).toEqual([{ ...OUTCOME, created_at: NOW }]);
  });

  test('an outcome that is sent again stays as it was', async () => {
    await post(OUTCOME);
    now = LATER;
    expect((await post({ ...OUTCOME, answer: 'still' })).status).toBe(201);
    expect(await database.outcomes()).toEqual([{ ...OUTCOME, created_at: NOW }]);
  });

  const refused: [name: string, init: RequestInit, status: number, code: string][] = [
    ['malformed JSON', json('POST', '{"id":'), 400, 'invalid_body'],
    ['a text of the reader', json('POST', { ...OUTCOME, comment: 'x' }), 400, 'unknown_field'],
    ['a body above 16 kB', json('POST', 'x'.repeat(17 * 1024)), 413, 'too_large'],
    ['a form', json('POST', 'id=x', { 'content-type': 'application/x-www-form-urlencoded' }), 415, 'wrong_type'],
    ['another site behind it', json('POST', OUTCOME, { 'sec-fetch-site': 'cross-site' }), 403, 'cross_site'],
    ['the wrong method', json('PUT', OUTCOME), 405, 'method_not_allowed'],
  ];

  test.each(refused)('an outcome with %s is refused and nothing is stored', async (_, init, status, code) => {
    const answer = await app.request('/api/outcome', init);
    expect([answer.status, (await bodyOf(answer)).code]).toEqual([status, code]);
    expect(await database.outcomes()).toEqual([]);
  });
});
