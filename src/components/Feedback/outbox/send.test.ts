import { createHmac } from 'node:crypto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepBallot, recallBallot } from '../ballot';
import { sendNow, watchOutbox } from './send';
import { readOutbox } from './stored';
import type { Unsent } from './unsent';

const SUBJECT = { page: '/auth-invalid/', locale: 'tr', revision: '0123456789ab' };
const ID = '11111111-1111-4111-8111-111111111111';

/** A server that can be down: it answers as ours does, and remembers what it was asked. */
const server = {
  up: true,
  loseReplies: false,
  status: 201,
  asked: [] as string[],
  votes: new Map<string, { readonly token: string; readonly body: object }>(),
  /** What else happens while a request is on its way. */
  meanwhile: () => {},
};

interface Asked {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

async function answer(path: string, { method, headers, body = '{}' }: Asked): Promise<Response> {
  server.meanwhile();
  if (!server.up) throw new TypeError('Failed to fetch');
  server.asked.push(`${method} ${path}`);
  if (server.status >= 400) return Response.json({ code: 'too_long', field: 'comment' }, { status: server.status });
  const wanted = JSON.parse(body);
  const id = path.split('/')[3] ?? wanted.id;
  const token =
    method === 'POST'
      ? createHmac('sha256', wanted.visitor).update(`feedback ${id}`).digest('base64url')
      : server.votes.get(id)?.token;
  if (method !== 'POST' && headers.Authorization !== `Bearer ${token}`) return Response.json({}, { status: 404 });
  if (method === 'DELETE') server.votes.delete(id);
  else server.votes.set(id, { token: token ?? '', body: wanted });
  if (server.loseReplies) throw new TypeError('Failed to fetch');
  return method === 'DELETE' ? new Response(null, { status: 204 }) : Response.json({ id, token }, { status: 201 });
}

/** The browser's lock: one holder after the other. */
function lock() {
  let last: Promise<unknown> = Promise.resolve();
  return { request: (_name: string, run: () => Promise<unknown>) => (last = last.then(run)) };
}

function unsent(more: Partial<Unsent> = {}): Unsent {
  return { subject: SUBJECT, id: ID, wanted: { vote: 'yes' }, since: Date.now(), tries: 0, notBefore: 0, ...more };
}

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 22) });
  Object.assign(server, {
    up: true,
    loseReplies: false,
    status: 201,
    asked: [],
    votes: new Map(),
    meanwhile: () => {},
  });
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
  vi.stubGlobal('navigator', { locks: lock() });
  vi.stubGlobal('dispatchEvent', () => true);
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('fetch', answer);
});

afterEach(() => {
  vi.clearAllTimers();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('an answer that the server took leaves the outbox, and its token is remembered', async () => {
  expect(await sendNow(unsent())).toMatchObject({ state: 'stored', kept: true });
  expect(readOutbox()).toEqual([]);
  expect(recallBallot(SUBJECT)).toEqual({ id: ID, token: server.votes.get(ID)?.token, vote: 'yes' });
});

test('without a secure context, which has no locks, an answer is sent all the same', async () => {
  vi.stubGlobal('navigator', {});
  expect(await sendNow(unsent())).toMatchObject({ state: 'stored', kept: true });
  expect(readOutbox()).toEqual([]);
});

test('an answer that nobody took stays, and is sent when its pause is over', async () => {
  server.up = false;
  expect(await sendNow(unsent())).toMatchObject({ state: 'unreached', kept: true });
  expect(readOutbox()).toMatchObject([{ id: ID, tries: 1, wanted: { vote: 'yes' } }]);
  server.up = true;
  await vi.advanceTimersByTimeAsync(16_000);
  expect([...server.votes.keys()]).toEqual([ID]);
  expect(readOutbox()).toEqual([]);
});

test('an answer whose reply got lost is one vote after it is sent again', async () => {
  server.loseReplies = true;
  await sendNow(unsent());
  server.loseReplies = false;
  await vi.advanceTimersByTimeAsync(16_000);
  expect(server.asked).toEqual(['POST /api/feedback', 'POST /api/feedback']);
  expect(server.votes.size).toBe(1);
});

test('an answer taken back after its reply got lost is deleted on the server', async () => {
  server.loseReplies = true;
  await sendNow(unsent());
  server.loseReplies = false;
  const { wanted: _none, ...takeBack } = unsent({ since: Date.now() + 1 });
  expect(await sendNow(takeBack)).toMatchObject({ state: 'taken_back' });
  expect([server.votes.size, readOutbox()]).toEqual([0, []]);
});

test('what the reader says while an answer is on its way is sent after it, under the same id', async () => {
  const first = sendNow(unsent());
  const second = sendNow(unsent({ since: Date.now() + 1, wanted: { vote: 'no' } }));
  await Promise.all([first, second]);
  expect([...server.votes]).toMatchObject([[ID, { body: { vote: 'no' } }]]);
  expect([recallBallot(SUBJECT)?.vote, readOutbox()]).toEqual(['no', []]);
});

test('what the reader says while an answer is on its way outlives a server that goes down after it', async () => {
  server.meanwhile = () => {
    server.meanwhile = () => {
      server.up = false;
    };
    void sendNow(unsent({ since: Date.now() + 1, wanted: { vote: 'no' } }));
  };
  await sendNow(unsent());
  await vi.advanceTimersByTimeAsync(0);
  expect([...server.votes]).toMatchObject([[ID, { body: { vote: 'yes' } }]]);
  expect(readOutbox()).toMatchObject([{ id: ID, token: server.votes.get(ID)?.token, wanted: { vote: 'no' } }]);
});

test('taking back an answer that the server has lost is done', async () => {
  const { wanted: _none, ...takeBack } = unsent({ token: 'of a deleted vote' });
  expect(await sendNow(takeBack)).toMatchObject({ state: 'taken_back' });
  expect(readOutbox()).toEqual([]);
});

test('an answer that the server does not know any more is cast anew', async () => {
  await sendNow(unsent({ token: 'of a deleted vote' }));
  expect(server.asked).toEqual([`PATCH /api/feedback/${ID}`, 'POST /api/feedback']);
  expect(server.votes.has(ID)).toBe(false);
  expect(server.votes.size).toBe(1);
});

test('what the server refuses is told with its field and not sent again', async () => {
  server.status = 400;
  keepBallot(SUBJECT, { id: ID, vote: 'yes' });
  expect(await sendNow(unsent())).toMatchObject({ state: 'refused', field: 'comment' });
  expect([readOutbox(), recallBallot(SUBJECT)]).toEqual([[], undefined]);
});

test.each([429, 500, 503])('a server that answers %i has stored nothing, so the answer stays', async (status) => {
  server.status = status;
  expect(await sendNow(unsent())).toMatchObject({ state: 'unreached' });
  expect(readOutbox()).toHaveLength(1);
});

test('without storage an answer is still sent, and whoever sent it knows that nothing is kept', async () => {
  vi.stubGlobal('localStorage', {
    getItem: () => null,
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
    removeItem: () => {
      throw new DOMException('forbidden', 'SecurityError');
    },
  });
  expect(await sendNow(unsent())).toMatchObject({ state: 'stored', kept: false });
  server.up = false;
  expect(await sendNow(unsent())).toMatchObject({ state: 'unreached', kept: false });
});

test('what an earlier page left is sent when the next page starts, before its pause is over', async () => {
  server.up = false;
  await sendNow(unsent());
  vi.clearAllTimers();
  server.up = true;
  watchOutbox();
  await vi.advanceTimersByTimeAsync(0);
  expect(server.votes.size).toBe(1);
});
