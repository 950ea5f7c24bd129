import { describe, expect, test } from 'vitest';
import { createLimits } from '../limits/limits';
import { createLog } from '../log';
import { testApp } from '../testing/testApp';

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

  test('after a thousand wrong tokens lets nobody from that address try again soon, not even with the right one', async () => {
    const { ask } = teamApp(TOKEN);
    const statuses = [];
    for (let attempt = 0; attempt < 1000; attempt += 1) statuses.push((await ask(`Bearer guess-${attempt}`)).status);
    expect(statuses).toEqual([...Array(10).fill(401), ...Array(990).fill(429)]);
    const answer = await ask(`Bearer ${TOKEN}`);
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '60']);
    expect((await ask(`Bearer ${TOKEN}`, '203.0.113.10')).status).toBe(200);
  });

  test('takes no made-up address for another guesser where nobody told of a proxy', async () => {
    const { ask } = teamApp(TOKEN, {});
    const statuses = [];
    for (let at = 0; at < 60; at += 1) statuses.push((await ask('Bearer guess', `203.0.113.${at}`)).status);
    expect(statuses).toEqual([...Array(10).fill(401), ...Array(50).fill(429)]);
  });

  test('stays open to the team when somebody at its address has sent sixty wrong tokens', async () => {
    const { ask } = teamApp(TOKEN);
    const statuses = [];
    for (let attempt = 0; attempt < 60; attempt += 1) statuses.push((await ask(`Bearer guess-${attempt}`)).status);
    expect([statuses.at(-1), (await ask(`Bearer ${TOKEN}`)).status]).toEqual([429, 200]);
  });

  test('notes a wrong token without the token and without who sent it', async () => {
    const { ask, lines } = teamApp(TOKEN);
    await ask('Bearer guess-of-somebody');
    expect(lines.map((line) => JSON.parse(line).msg)).toContain('wrong report token');
    expect(lines.join('')).not.toMatch(/guess-of-somebody|203\.0\.113/);
  });
});
