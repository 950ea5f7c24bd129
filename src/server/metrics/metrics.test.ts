import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createLimits } from '../limits/limits';
import { StoreUnavailable } from '../store/feedbackStore';
import { lateStore } from '../store/lateStore';
import { ID, json, OUTCOME, testApp, VISITOR, VOTE } from '../testing/testApp';
import { metricsApp } from './getMetrics';
import { createMetrics } from './metrics';

const TOKEN = 'the-token-of-the-team';
const TEAM = { headers: { authorization: `Bearer ${TOKEN}` } };

/** A store that takes every vote, or fails with the error. */
function storeThat(error?: Error) {
  return Object.assign(lateStore(), {
    knownRevision: async () => '',
    saveOutcome: async () => undefined,
    save: async ({ id }: { id: string }) => {
      if (error) throw error;
      return id;
    },
  });
}

async function countedFor(requests: readonly [path: string, init: RequestInit][], error?: Error): Promise<string> {
  const limits = createLimits({ TRUST_PROXY: 0, VOTE_LIMIT: 2, PAGE_LIMIT: 100 }, () => new Date());
  const app = testApp({ settings: { REPORT_TOKEN: TOKEN }, store: storeThat(error), limits });
  for (const [path, init] of requests) await app.request(path, init);
  return (await app.request('/metrics', TEAM)).text();
}

const vote = (body: object = {}): [string, RequestInit] => ['/api/feedback', json('POST', { ...VOTE, ...body })];

describe('the metrics', () => {
  test('count calls by method, route and status', async () => {
    const text = await countedFor([vote(), vote({ vote: 'maybe' }), [`/api/feedback/${ID}`, { method: 'DELETE' }]]);
    expect(text).toContain('help_requests_total{method="POST",route="/api/feedback",status="201"} 1');
    expect(text).toContain('help_requests_total{method="POST",route="/api/feedback",status="400"} 1');
    expect(text).toContain('help_requests_total{method="DELETE",route="/api/feedback/:id",status="401"} 1');
    expect(text).toContain('help_request_seconds_count{route="/api/feedback"} 2');
  });

  test('count what became of votes, also of those dropped in silence', async () => {
    const text = await countedFor([vote(), vote({ website: 'x' }), vote({ elapsed: 1 }), vote(), vote(), vote()]);
    expect(text).toContain('help_votes_total{fate="stored"} 2');
    expect(text).toContain('help_votes_total{fate="honeypot"} 1');
    expect(text).toContain('help_votes_total{fate="too_fast"} 1');
    expect(text).toContain('help_votes_total{fate="client_limit"} 2');
  });

  test('count what became of outcomes', async () => {
    const text = await countedFor(Array(3).fill(['/api/outcome', json('POST', OUTCOME)]));
    expect(text).toContain('help_outcomes_total{fate="stored"} 2');
    expect(text).toContain('help_outcomes_total{fate="client_limit"} 1');
  });

  test.each([
    ['away', new StoreUnavailable('gone')],
    ['failed', new Error('bad statement')],
  ])('count calls that could not be served (%s), for forms too', async (kind, error) => {
    const { page, locale, revision } = VOTE;
    const form = { method: 'POST', body: new URLSearchParams({ page, locale, revision, vote: 'yes' }) };
    expect(await countedFor([vote(), ['/api/feedback', form]], error)).toContain(`help_faults_total{kind="${kind}"} 2`);
  });

  test('name nobody, and nothing that a client made up', async () => {
    const text = await countedFor([
      vote(),
      [`/api/feedback/${ID}`, { method: 'DELETE' }],
      ['/api/made-up', { method: 'MADEUP' }],
    ]);
    expect([ID, VISITOR, 'made-up', 'MADEUP'].filter((word) => text.includes(word))).toEqual([]);
  });
});

describe('the address of the metrics', () => {
  test('is closed without the token', async () => {
    expect((await testApp({ settings: { REPORT_TOKEN: TOKEN } }).request('/metrics')).status).toBe(401);
  });

  test('is not there when the metrics have a port of their own', async () => {
    const app = testApp({ settings: { REPORT_TOKEN: TOKEN, METRICS_PORT: 9100 } });
    expect((await app.request('/metrics', TEAM)).status).toBe(404);
  });

  test('on that port is open, and there is nothing else', async () => {
    const app = metricsApp(createMetrics({ process: true }));
    const answer = await app.request('/metrics');
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      200,
      expect.stringMatching(/^text\/plain; version=0\.0\.4/),
    ]);
    expect(await answer.text()).toContain('process_resident_memory_bytes');
    expect((await app.request('/api/report')).status).toBe(404);
  });
});

test('every metric that an alert asks for is there', async () => {
  const text = await createMetrics({ process: true }).text();
  const asked = readFileSync('deploy/alerts.yml', 'utf8').match(/\b(help|process)_\w+/g) ?? [];
  expect(asked.length).toBeGreaterThan(8);
  expect(asked.filter((name) => !text.includes(`# TYPE ${name.replace(/_bucket$/, '')} `))).toEqual([]);
});
