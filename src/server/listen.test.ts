import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LIMITS, type Listening, listen } from './listen';
import { testApp } from './testing/testApp';

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
  socket.write(request);
  await new Promise((resolve) => socket.on('end', resolve));
  socket.destroy();
  return answer.split('\r\n', 1)[0] ?? '';
}

const POST = 'POST /api/feedback HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nConnection: close\r\n';

test('a body that says it is 100 MB is refused before any of it is sent', async () => {
  expect(await firstLine(`${POST}Content-Length: 100000000\r\n\r\n`)).toBe('HTTP/1.1 413 Payload Too Large');
});

test('headers above 8 kB are refused', async () => {
  const line = await firstLine(`GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(9000)}\r\n\r\n`);
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
  const line = await firstLine('GET /../../../../etc/passwd HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n');
  expect(line).toBe('HTTP/1.1 404 Not Found');
});

test.each([
  ['a body', `${POST}Content-Length: 100\r\n\r\n{`],
  ['a header', 'GET / HTTP/1.1\r\nHost: a\r\nX: '],
])('%s that never ends is cut off soon after its time is up', { timeout: 3_000 }, async (_, beginning) => {
  const strict = await listen(testApp(), 0, '127.0.0.1', { ...LIMITS, headersTimeout: 100, requestTimeout: 200 });
  try {
    expect(await firstLine(beginning, strict)).toBe('HTTP/1.1 408 Request Timeout');
  } finally {
    await strict.stop();
  }
});
