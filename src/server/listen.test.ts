import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LIMITS, type Listening, listen } from './listen';
import { lateStore } from './store/lateStore';
import { json, testApp, VOTE } from './testing/testApp';

let server: Listening;

beforeAll(async () => {
  server = await listen(testApp(), 0, '127.0.0.1');
});

afterAll(() => server.stop());

/** Sends raw bytes and gives the first line of what comes back until the server hangs up. */
async function firstLine(request: string, { address } = server): Promise<string> {
  const { hostname, port } = new URL(address);
  const socket = connect(Number(port), hostname);
  let answer = '';
  socket.on('data', (chunk) => {
    answer += chunk;
  });
  // Who is sent away may still be writing.
  socket.on('error', () => undefined);
  socket.write(request);
  await new Promise((resolve) => socket.on('close', resolve));
  return answer.split('\r\n', 1)[0] ?? '';
}

const POST =
  'POST /api/feedback HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nConnection: close\r\n';

test('a body that says it is 100 MB is refused before any of it is sent', async () => {
  expect(await firstLine(`${POST}Content-Length: 100000000\r\n\r\n`)).toBe('HTTP/1.1 413 Payload Too Large');
});

test('headers above 8 kB are refused', async () => {
  const line = await firstLine(`GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'x'.repeat(9000)}\r\n\r\n`);
  expect(line).toBe('HTTP/1.1 431 Request Header Fields Too Large');
});

test('two ways to say how long a body is are refused', async () => {
  const line = await firstLine(`${POST}Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`);
  expect(line).toBe('HTTP/1.1 400 Bad Request');
});

test('a host that is none is refused', async () => {
  const line = await firstLine('GET / HTTP/1.1\r\nHost: a b/c\r\nConnection: close\r\n\r\n');
  expect(line).toBe('HTTP/1.1 400 Bad Request');
});

test('a path that leaves the site leads nowhere', async () => {
  const line = await firstLine('GET /../../../../etc/passwd HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n');
  expect(line).toBe('HTTP/1.1 404 Not Found');
});

test('a thousand headers are refused', async () => {
  const line = await firstLine(`GET / HTTP/1.1\r\nHost: localhost\r\n${'X: 12345678\r\n'.repeat(1000)}\r\n`);
  expect(line).toBe('HTTP/1.1 431 Request Header Fields Too Large');
});

test('a body of 1 MB that says so is refused, and one that does not is cut off', async () => {
  const large = 'x'.repeat(1e6);
  const stated = await firstLine(`${POST}Content-Length: 1000000\r\n\r\n${large}`);
  const chunked = await firstLine(`${POST}Transfer-Encoding: chunked\r\n\r\nf4240\r\n${large}\r\n0\r\n\r\n`);
  expect([stated, chunked]).toEqual(['HTTP/1.1 413 Payload Too Large', 'HTTP/1.1 413 Payload Too Large']);
});

test('connections above the cap are closed, and those below are served', async () => {
  const capped = await listen(testApp(), 0, '127.0.0.1', { ...LIMITS, maxConnections: 2 });
  const { hostname, port } = new URL(capped.address);
  const [first, second] = [connect(Number(port), hostname), connect(Number(port), hostname)];
  await Promise.all([once(first, 'connect'), once(second, 'connect')]);
  const above = await firstLine('GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n', capped);
  first.write('GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n');
  const [answer] = await once(first, 'data');
  first.destroy();
  second.destroy();
  await capped.stop();
  expect([above, String(answer).split('\r\n', 1)[0]]).toEqual(['', 'HTTP/1.1 200 OK']);
});

test('a stop waits for the vote that is being stored, and takes no other', async () => {
  let [arrived, finish] = [() => {}, () => {}];
  const inside = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  const store = Object.assign(lateStore(), {
    knownRevision: async () => '',
    save: ({ id }: { id: string }) =>
      new Promise<string>((resolve) => {
        finish = () => resolve(id);
        arrived();
      }),
  });
  const stopping = await listen(testApp({ store }), 0, '127.0.0.1');
  const vote = fetch(`${stopping.address}api/feedback`, json('POST', VOTE));
  await inside;
  const stopped = stopping.stop();
  const late = await fetch(stopping.address).catch(() => 'refused');
  finish();
  expect([(await vote).status, late]).toEqual([201, 'refused']);
  await stopped;
});

test.each([
  ['a body', `${POST}Content-Length: 100\r\n\r\n{`],
  ['a header', 'GET / HTTP/1.1\r\nHost: localhost\r\nX: '],
])('%s that never ends is cut off soon after its time is up', { timeout: 3_000 }, async (_, beginning) => {
  const strict = await listen(testApp(), 0, '127.0.0.1', { ...LIMITS, headersTimeout: 100, requestTimeout: 200 });
  try {
    expect(await firstLine(beginning, strict)).toBe('HTTP/1.1 408 Request Timeout');
  } finally {
    await strict.stop();
  }
});
