import { expect, test } from 'vitest';
import { createLog } from './log';
import { lateStore } from './store/lateStore';
import { ID, json, OUTCOME, testApp, VOTE } from './testing/testApp';

const SECRETS = {
  body: 'my-very-own-words',
  query: 'code-in-the-query',
  agent: 'Agent/1.0',
  address: '203.0.113.77',
  token: 'token-that-opens-a-vote',
  column: 'value-in-a-database-message',
};

function loggedBy(answer: () => Promise<never>): { app: ReturnType<typeof testApp>; lines: string[] } {
  const lines: string[] = [];
  const log = createLog({ write: (line: string) => lines.push(line) });
  const store = Object.assign(lateStore(), {
    save: answer,
    change: answer,
    remove: answer,
    saveOutcome: answer,
    knownRevision: async () => VOTE.revision,
    ready: async () => true,
  });
  return { app: testApp({ log, store, settings: { REPORT_TOKEN: 'the-token-of-the-team' } }), lines };
}

const headers = {
  'user-agent': SECRETS.agent,
  'x-forwarded-for': SECRETS.address,
  authorization: `Bearer ${SECRETS.token}`,
};

async function failingRequests(): Promise<string[]> {
  const { app, lines } = loggedBy(() => Promise.reject(new TypeError(`bad value "${SECRETS.column}"`)));
  const query = `?q=${SECRETS.query}`;
  await app.request(`/api/feedback${query}`, json('POST', { ...VOTE, comment: SECRETS.body }, headers));
  await app.request(`/api/feedback/${ID}${query}`, json('PATCH', { comment: SECRETS.body }, headers));
  await app.request(`/api/feedback/${ID}${query}`, { method: 'DELETE', headers });
  await app.request(`/api/outcome${query}`, json('POST', OUTCOME, headers));
  await app.request(`/api/feedback${query}`, json('POST', { ...VOTE, website: SECRETS.body }, headers));
  await app.request(`/api/report${query}`, { headers });
  await app.request(`/api/report/feedback/${ID}${query}`, { method: 'DELETE', headers });
  await app.request(`/api/${SECRETS.query}`, { headers });
  return lines;
}

test.each(Object.entries(SECRETS))('no line holds the %s of a request', async (_, secret) => {
  expect((await failingRequests()).join('')).not.toContain(secret);
});

test('no line holds the id of a vote or the token that was given out', async () => {
  const text = (await failingRequests()).join('');
  expect([text.includes(ID), text.includes(VOTE.visitor)]).toEqual([false, false]);
});

test('a call is logged by its method, route and status', async () => {
  const lines = (await failingRequests()).map((line) => JSON.parse(line));
  const calls = lines.filter((line) => line.msg === 'request').map((line) => [line.method, line.route, line.status]);
  expect(calls).toEqual([
    ['POST', '/api/feedback', 500],
    ['PATCH', '/api/feedback/:id', 500],
    ['DELETE', '/api/feedback/:id', 500],
    ['POST', '/api/outcome', 500],
    ['POST', '/api/feedback', 201],
    ['GET', '/api/report', 401],
    ['DELETE', '/api/report/feedback/:id', 401],
    ['GET', '/api/*', 404],
  ]);
});

test('a failure of ours is logged with its kind and place', async () => {
  const failure = (await failingRequests()).map((line) => JSON.parse(line)).find((line) => line.msg === 'failed');
  expect(failure.error).toMatchObject({
    kind: 'TypeError',
    at: [expect.stringMatching(/^at /), ...failure.error.at.slice(1)],
  });
});

test('a failure of ours tells the client nothing', async () => {
  const { app } = loggedBy(() => Promise.reject(new Error(SECRETS.column)));
  const answer = await app.request('/api/feedback', json('POST', VOTE));
  expect([answer.status, await answer.json()]).toEqual([
    500,
    { code: 'internal', message: 'Something went wrong on our side.' },
  ]);
});
