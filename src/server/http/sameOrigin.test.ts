import { expect, test } from 'vitest';
import { ID, json, OUTCOME, testApp, VOTE } from '../testing/testApp';

// The store of this app is not open: a request that was let through is answered 503.
const app = testApp({ settings: { SITE_URL: new URL('https://help.example.org') } });

const cases: [name: string, headers: Record<string, string>, status: number][] = [
  ['the site itself', { 'sec-fetch-site': 'same-origin', origin: 'http://localhost' }, 503],
  ['the site itself, origin hidden by a referrer policy', { 'sec-fetch-site': 'same-origin', origin: 'null' }, 503],
  ['the site itself in an old browser', { origin: 'http://localhost' }, 503],
  ['the public address behind a proxy', { origin: 'https://help.example.org' }, 503],
  ['a program', {}, 503],
  ['another site', { 'sec-fetch-site': 'cross-site' }, 403],
  ['a neighbour under the same domain', { 'sec-fetch-site': 'same-site', origin: 'http://localhost' }, 403],
  ['another site in an old browser', { origin: 'http://evil.example' }, 403],
  ['a frame without an origin', { origin: 'null' }, 403],
];

test.each(cases)('a vote from %s', async (_, headers, status) => {
  expect((await app.request('/api/feedback', json('POST', VOTE, headers))).status).toBe(status);
});

const FOREIGN = { 'sec-fetch-site': 'cross-site' };

test.each([
  ['POST', '/api/outcome', OUTCOME],
  ['PATCH', `/api/feedback/${ID}`, { vote: 'no' }],
  ['DELETE', `/api/feedback/${ID}`, {}],
  ['PATCH', `/api/report/comments/${ID}`, { status: 'new' }],
  ['DELETE', `/api/report/feedback/${ID}`, {}],
])('%s %s is not open to other sites either', async (method, path, body) => {
  expect((await app.request(path, json(method, body, FOREIGN))).status).toBe(403);
});

test('no other site is told that it may read the report', async () => {
  const answer = await app.request('/api/report', {
    method: 'OPTIONS',
    headers: { origin: 'https://evil.example', 'access-control-request-headers': 'authorization' },
  });
  expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([405, null]);
});
