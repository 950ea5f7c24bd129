import type { Hono } from 'hono';
import { beforeEach, expect } from 'vitest';
import type { ReportAnswer } from '../../report/types';
import { idOf, json, NOW, testApp, VOTE } from './testApp';
import { type StoreKind, useTestDatabase } from './testDatabase';

export const TOKEN = 'the-token-of-the-team';
export const BEARER = { authorization: `Bearer ${TOKEN}` };

/** The app on an empty database of that kind before each test, with what its readers and its team send. */
export function useReport(kind: StoreKind) {
  const database = useTestDatabase(kind);
  let app: Hono;
  let now: Date;

  beforeEach(() => {
    now = NOW;
    app = testApp({ store: database.store, clock: () => now, settings: { REPORT_TOKEN: TOKEN } });
  });

  const send = (path: string, init: RequestInit = {}) => app.request(path, init);

  async function vote(index: number, body: object = {}, at = NOW): Promise<void> {
    now = at;
    const given = { ...VOTE, id: idOf(index), visitor: idOf(index), ...body };
    expect((await send('/api/feedback', json('POST', given))).status).toBe(201);
    now = NOW;
  }

  const ask = (path: string, init: RequestInit = {}) =>
    send(`/api/report${path}`, { ...init, headers: { ...BEARER, ...init.headers } });

  async function report(query = ''): Promise<ReportAnswer> {
    return (await (await ask(query)).json()) as ReportAnswer;
  }

  return { database, send, vote, ask, report };
}
