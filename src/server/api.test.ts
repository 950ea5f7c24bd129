import type { Hono } from 'hono';
import { beforeEach, describe, expect, test } from 'vitest';
import { bodyOf, ID, json, LATER, NOW, testApp, VISITOR, VOTE } from './testing/testApp';
import { STORES, useTestDatabase } from './testing/testDatabase';

const STRANGER = 'b1d3c0de-0000-4000-8000-0000000000bb';

describe.each(STORES)('on %s', (kind) => {
  const database = useTestDatabase(kind);
  let app: Hono;
  let now: Date;

  beforeEach(() => {
    now = NOW;
    app = testApp({ store: database.store, clock: () => now });
  });

  const post = (body: unknown, headers?: Record<string, string>) =>
    app.request('/api/feedback', json('POST', body, headers));
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
  const patch = (token: string, body: unknown, id: string = ID) =>
    app.request(`/api/feedback/${id}`, json('PATCH', body, bearer(token)));
  const remove = (token: string, id: string = ID) =>
    app.request(`/api/feedback/${id}`, { method: 'DELETE', headers: bearer(token) });

  async function posted(body: unknown = VOTE): Promise<string> {
    return String((await bodyOf(await post(body))).token);
  }

  describe('POST /api/feedback', () => {
    test('stores the vote with its page, language, revision and time', async () => {
      const answer = await post(VOTE);
      expect([answer.status, await answer.json()]).toEqual([
        201,
        { id: ID, token: expect.stringMatching(/^[\w-]{43}$/) },
      ]);
      const { visitor, ...kept } = VOTE;
      const none = { reasons: '', comment: '', cause: '', status: '', fixed_in: '' };
      expect(await database.rows()).toEqual([
        {
          ...kept,
          ...none,
          visitor_hash: expect.stringMatching(/^[\w-]{43}$/),
          token_hash: expect.stringMatching(/^[\w-]{43}$/),
          created_at: NOW,
          updated_at: NOW,
        },
      ]);
    });

    test('stores neither the token nor the visitor readably', async () => {
      const token = await posted();
      const rows = JSON.stringify(await database.rows());
      expect([rows.includes(token), rows.includes(VISITOR)]).toEqual([false, false]);
    });

    test('cleans the comment and says what was removed', async () => {
      const answer = await post({ ...VOTE, comment: 'reach me: ann@example.com' });
      expect(await answer.json()).toMatchObject({ removed: ['email'] });
      expect(await database.rows()).toMatchObject([{ comment: 'reach me: [removed: email]' }]);
    });

    test('stores text of every kind as it came', async () => {
      const comment = `'; drop table feedback; -- "ü" 🙂 مرحبا {"a":1}`;
      await post({ ...VOTE, comment });
      expect(await database.rows()).toMatchObject([{ comment }]);
    });

    test('keeps a comment that ends in half an emoji, as a full text box leaves it', async () => {
      expect((await post({ ...VOTE, comment: 'thanks \ud83d' })).status).toBe(201);
      expect(await database.rows()).toMatchObject([{ comment: 'thanks \ufffd' }]);
    });

    test('sent twice is one vote with one token', async () => {
      expect(await posted()).toBe(await posted());
      expect(await database.rows()).toHaveLength(1);
    });

    test('sent twice at once is one vote', async () => {
      const answers = await Promise.all([post(VOTE), post(VOTE), post(VOTE)]);
      expect(answers.map((answer) => answer.status)).toEqual([201, 201, 201]);
      expect(await database.rows()).toHaveLength(1);
    });

    test('sent again with the other answer changes the answer and keeps the comment', async () => {
      await posted({ ...VOTE, reasons: ['clear'], comment: 'thanks' });
      now = LATER;
      await posted({ ...VOTE, vote: 'no' });
      expect(await database.rows()).toMatchObject([
        { vote: 'no', reasons: '', comment: 'thanks', created_at: NOW, updated_at: LATER },
      ]);
    });

    test('sent again as it was keeps what was added meanwhile', async () => {
      const token = await posted();
      await patch(token, { reasons: ['clear'], comment: 'thanks' });
      await posted();
      expect(await database.rows()).toMatchObject([{ vote: 'yes', reasons: 'clear', comment: 'thanks' }]);
    });

    test('by a stranger who knows the id looks the same, changes nothing and gives a token that opens nothing', async () => {
      await posted();
      const answer = await post({ ...VOTE, visitor: STRANGER, vote: 'no' });
      const token = String((await bodyOf(answer)).token);
      expect(answer.status).toBe(201);
      expect((await patch(token, { vote: 'no' })).status).toBe(404);
      expect(await database.rows()).toMatchObject([{ vote: 'yes' }]);
    });
  });

  const refused: [name: string, init: RequestInit, status: number, code: string][] = [
    ['malformed JSON', json('POST', '{"id":'), 400, 'invalid_body'],
    ['no body', json('POST', ''), 400, 'invalid_body'],
    ['an unknown field', json('POST', { ...VOTE, x: 1 }), 400, 'unknown_field'],
    ['a page we do not have', json('POST', { ...VOTE, page: '/other/' }), 400, 'unknown_page'],
    ['a body above 16 kB', json('POST', { ...VOTE, comment: 'a '.repeat(9000) }), 413, 'too_large'],
    ['a body of 1 MB', json('POST', 'x'.repeat(1e6)), 413, 'too_large'],
    ['no type', { method: 'POST', body: new TextEncoder().encode(JSON.stringify(VOTE)) }, 415, 'wrong_type'],
    ['plain text', json('POST', VOTE, { 'content-type': 'text/plain' }), 415, 'wrong_type'],
    ['a form with files', json('POST', VOTE, { 'content-type': 'multipart/form-data; boundary=x' }), 415, 'wrong_type'],
    ['a type from the prototype', json('POST', VOTE, { 'content-type': 'constructor' }), 415, 'wrong_type'],
    ['another site behind it', json('POST', VOTE, { 'sec-fetch-site': 'cross-site' }), 403, 'cross_site'],
    ['the wrong method', json('PUT', VOTE), 405, 'method_not_allowed'],
  ];

  test.each(refused)('a request with %s is refused and nothing is stored', async (_, init, status, code) => {
    const answer = await app.request('/api/feedback', init);
    expect([answer.status, (await bodyOf(answer)).code]).toEqual([status, code]);
    expect(await database.rows()).toEqual([]);
  });

  test('an endless body without a length is cut off', async () => {
    let sent = 0;
    const endless = new ReadableStream({
      pull(controller) {
        sent += 1024;
        controller.enqueue(new Uint8Array(1024));
      },
    });
    const init = { ...json('POST', ''), body: endless, duplex: 'half' } as RequestInit;
    expect((await app.request('/api/feedback', init)).status).toBe(413);
    expect(sent).toBeLessThan(32 * 1024);
  });

  describe('PATCH /api/feedback/:id', () => {
    test('adds reasons and a cleaned comment to the stored answer', async () => {
      const token = await posted();
      now = LATER;
      const answer = await patch(token, { reasons: ['clear', 'solved'], comment: 'at 203.0.113.9' });
      expect([answer.status, await answer.json()]).toEqual([200, { id: ID, removed: ['ip_address'] }]);
      expect(await database.rows()).toMatchObject([
        {
          vote: 'yes',
          reasons: 'solved,clear',
          comment: 'at [removed: ip_address]',
          created_at: NOW,
          updated_at: LATER,
        },
      ]);
    });

    test('drops reasons that do not belong to the stored answer', async () => {
      await patch(await posted({ ...VOTE, vote: 'no' }), { reasons: ['clear', 'unclear', 'other'] });
      expect(await database.rows()).toMatchObject([{ reasons: 'unclear,other' }]);
    });

    test('changes the answer and drops the reasons for the old one', async () => {
      await patch(await posted({ ...VOTE, reasons: ['clear'], comment: 'hm' }), { vote: 'no' });
      expect(await database.rows()).toMatchObject([{ vote: 'no', reasons: '', comment: 'hm' }]);
    });

    test('empties the comment', async () => {
      await patch(await posted({ ...VOTE, comment: 'oops' }), { comment: '' });
      expect(await database.rows()).toMatchObject([{ comment: '' }]);
    });

    test('with a body that is not allowed changes nothing', async () => {
      const answer = await patch(await posted(), { vote: 'no', page: '/' });
      expect([answer.status, await database.rows()]).toMatchObject([400, [{ vote: 'yes' }]]);
    });
  });

  describe('DELETE /api/feedback/:id', () => {
    test('takes the vote back for good', async () => {
      const token = await posted();
      expect((await remove(token)).status).toBe(204);
      expect(await database.rows()).toEqual([]);
      expect((await remove(token)).status).toBe(404);
    });
  });

  describe.each(['PATCH', 'DELETE'])('%s', (method) => {
    const send = (id: string, token: string) =>
      method === 'PATCH' ? patch(token, { vote: 'no' }, id) : remove(token, id);

    test('answers alike for a wrong token, an unknown id and an id that cannot be', async () => {
      const token = await posted();
      const answers = await Promise.all([send(ID, 'wrong'), send(STRANGER, token), send('x%00', token)]);
      expect(answers.map((answer) => answer.status)).toEqual([404, 404, 404]);
      expect(new Set(await Promise.all(answers.map((answer) => answer.text()))).size).toBe(1);
      expect(await database.rows()).toMatchObject([{ vote: 'yes' }]);
    });

    test('without a token is 401 whether the id exists or not', async () => {
      await posted();
      const ask = (id: string) => app.request(`/api/feedback/${id}`, json(method, { vote: 'no' }));
      expect([(await ask(ID)).status, (await ask(STRANGER)).status]).toEqual([401, 401]);
    });
  });
});
