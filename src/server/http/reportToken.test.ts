import { describe, expect, test } from 'vitest';
import { createLimits } from '../limits/limits';
import { createLog } from '../log';
import { readTeam } from '../team';
import { ID, testApp } from '../testing/testApp';

const TOKEN = 'right-token-of-the-team';
const DEFAULTS = { VOTE_LIMIT: 20, PAGE_LIMIT: 100 };

function teamApp(REPORT_TOKEN?: string, settings: { TRUST_PROXY?: number } = { TRUST_PROXY: 1 }) {
  const lines: string[] = [];
  const app = testApp({
    settings: REPORT_TOKEN === undefined ? {} : { REPORT_TOKEN },
    limits: createLimits({ ...DEFAULTS, ...settings }, () => new Date()),
    log: createLog({ write: (line: string) => lines.push(line) }),
  });
  const ask = async (authorization?: string, address = '203.0.113.9') =>
    app.request('/metrics', {
      headers: { 'x-forwarded-for': address, ...(authorization !== undefined && { authorization }) },
    });
  return { ask, lines };
}

describe('what is for the team alone', () => {
  test('is open to who has the token', async () => {
    expect((await teamApp(TOKEN).ask(`Bearer ${TOKEN}`)).status).toBe(200);
  });

  test.each([
    undefined,
    '',
    'Bearer',
    'Bearer ',
    `Basic ${TOKEN}`,
    `Bearer ${TOKEN}x`,
    `Bearer ${TOKEN.slice(1)}`,
    `Bearer ${'x'.repeat(600)}`,
  ])('is closed to %j', async (authorization) => {
    expect((await teamApp(TOKEN).ask(authorization)).status).toBe(401);
  });

  test('is not there when no token is set', async () => {
    expect((await teamApp().ask('Bearer undefined')).status).toBe(404);
  });

  test('after a thousand wrong tokens from an address tells the guesser to wait, and stays open to the right one', async () => {
    const { ask } = teamApp(TOKEN);
    const statuses = [];
    for (let attempt = 0; attempt < 1000; attempt += 1) statuses.push((await ask(`Bearer guess-${attempt}`)).status);
    expect(statuses).toEqual([...Array(10).fill(401), ...Array(990).fill(429)]);
    expect((await ask(`Bearer ${TOKEN}`)).status).toBe(200);
  });

  test('takes no made-up address for another guesser where nobody told of a proxy', async () => {
    const { ask } = teamApp(TOKEN, {});
    const statuses = [];
    for (let at = 0; at < 60; at += 1) statuses.push((await ask('Bearer guess', `203.0.113.${at}`)).status);
    expect(statuses).toEqual([...Array(10).fill(401), ...Array(50).fill(429)]);
  });

  test('notes a wrong token without the token and without who sent it', async () => {
    const { ask, lines } = teamApp(TOKEN);
    await ask('Bearer guess-of-somebody');
    expect(lines.map((line) => JSON.parse(line).msg)).toContain('wrong report token');
    expect(lines.join('')).not.toMatch(/guess-of-somebody|203\.0\.113/);
  });
});

describe('tokens with names', () => {
  const tokens = readTeam(
    'rita:read:token-of-rita-0001,wim:write:token-of-wim-00001,eva:erase:token-of-eva-00001,ops:metrics:token-of-ops-00001',
  );
  const app = testApp({ settings: { REPORT_TOKENS: tokens ?? [] } });
  const CALLS = [
    ['GET', '/api/report/audit'],
    ['PATCH', `/api/report/comments/${ID}`],
    ['DELETE', `/api/report/feedback/${ID}`],
    ['GET', '/metrics'],
  ] as const;

  // 503 and 400 come after the token: the store of these tests is not open, and the bodies are empty.
  test.each([
    ['rita', [403, 403, 403, 403]],
    ['wim', [503, 400, 403, 403]],
    ['eva', [503, 400, 503, 403]],
    ['ops', [403, 403, 403, 200]],
  ])('%s may do what belongs to the role', async (name, expected) => {
    const token = tokens?.find((entry) => entry.name === name)?.token;
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const statuses = [];
    for (const [method, path] of CALLS) {
      const body = method === 'PATCH' ? '{}' : undefined;
      statuses.push((await app.request(path, { method, headers, ...(body && { body }) })).status);
    }
    expect(statuses).toEqual(expected);
  });
});
