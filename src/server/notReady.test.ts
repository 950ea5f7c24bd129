import { expect, test } from 'vitest';
import { bodyOf, ID, json, OUTCOME, testApp, VOTE } from './testing/testApp';

// This app's store is not open.
const app = testApp();

test.each([
  ['/api/feedback', json('POST', VOTE)],
  [`/api/feedback/${ID}`, json('PATCH', { vote: 'no' }, { authorization: 'Bearer abc' })],
  [`/api/feedback/${ID}`, { method: 'DELETE', headers: { authorization: 'Bearer abc' } }],
  ['/api/outcome', json('POST', OUTCOME)],
  ['/readyz', {}],
])('%s with %o says when to come again', async (path, init) => {
  const answer = await app.request(path, init);
  expect([answer.status, answer.headers.get('retry-after'), (await bodyOf(answer)).code]).toEqual([
    503,
    '5',
    'not_ready',
  ]);
});

test('a form is led back to the message that says so', async () => {
  const { page, locale, revision, vote } = VOTE;
  const body = new URLSearchParams({ page, locale, revision, vote });
  const answer = await app.request('/api/feedback', { method: 'POST', body });
  expect(answer.headers.get('location')).toBe('/ru/auth-invalid/#feedback-unavailable');
});

test('a bad body is told at once, ready or not', async () => {
  expect((await app.request('/api/feedback', json('POST', {}))).status).toBe(400);
});

test('the process says that it lives', async () => {
  expect((await app.request('/healthz')).status).toBe(200);
});

test.each([
  ['GET', '/api/feedback', 'POST'],
  ['HEAD', '/api/feedback', 'POST'],
  ['OPTIONS', '/api/feedback', 'POST'],
  ['GET', '/api/outcome', 'POST'],
  ['GET', `/api/feedback/${ID}`, 'PATCH, DELETE'],
  ['POST', `/api/feedback/${ID}`, 'PATCH, DELETE'],
])('%s %s is told which methods there are', async (method, path, allow) => {
  const answer = await app.request(path, { method });
  expect([answer.status, answer.headers.get('allow')]).toEqual([405, allow]);
});

test.each(['/api', '/api/', '/api/other', `/api/feedback/${ID}/x`, '/api/feedback/'])(
  '%s is not found',
  async (path) => {
    const answer = await app.request(path);
    expect([answer.status, (await bodyOf(answer)).code]).toEqual([404, 'not_found']);
  },
);

test('no answer of the API is cached', async () => {
  expect((await app.request('/api/other')).headers.get('cache-control')).toBe('no-store');
});
