import { expect, test } from 'vitest';
import { createLog } from '../log';
import { testApp } from '../testing/testApp';

/** What is told when two requests say that somebody passed them on. */
async function told(settings: { TRUST_PROXY?: number }): Promise<number> {
  const lines: string[] = [];
  const app = testApp({ settings, log: createLog({ write: (line: string) => lines.push(line) }) });
  const headers = { 'x-forwarded-for': '203.0.113.9' };
  for (let time = 0; time < 2; time += 1) await app.request('/api/none', { headers });
  return lines.filter((line) => line.includes('TRUST_PROXY')).length;
}

test('a proxy that nobody told us of is named once', async () => {
  expect(await told({})).toBe(1);
});

test.each([0, 1])('where somebody has said that there are %i proxies nothing is told', async (proxies) => {
  expect(await told({ TRUST_PROXY: proxies })).toBe(0);
});
