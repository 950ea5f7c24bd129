import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Hono } from 'hono';
import { afterEach, expect, test } from 'vitest';
import { LIMITS, type Listening, listen } from '../listen';

let server: Listening | undefined;

afterEach(async () => {
  await server?.stop();
  server = undefined;
});

/** A server of one endless answer; tells how many were begun and how many of these have been given up. */
async function endless(limits = LIMITS): Promise<{ begun: number; ended: number }> {
  const counts = { begun: 0, ended: 0 };
  const app = new Hono().get('/', () => {
    counts.begun += 1;
    const body = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(65_536)),
      cancel: () => {
        counts.ended += 1;
      },
    });
    return new Response(body);
  });
  server = await listen(app, 0, '127.0.0.1', limits);
  return counts;
}

async function connected(): Promise<Socket> {
  const { hostname, port } = new URL(server?.address ?? '');
  const socket = connect(Number(port), hostname);
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  return socket;
}

const GET = 'GET / HTTP/1.1\r\nHost: localhost\r\n\r\n';

async function until(done: () => boolean): Promise<void> {
  for (let round = 0; round < 200 && !done(); round += 1) await sleep(10);
}

test('answers that wait behind another are given up when their connection goes', async () => {
  const counts = await endless();
  const socket = await connected();
  socket.write(GET.repeat(10));
  await until(() => counts.begun === 10);
  socket.destroy();
  await until(() => counts.ended === 10);
  expect(counts).toEqual({ begun: 10, ended: 10 });
});

test('who sends request after request without taking an answer is cut off', async () => {
  const counts = await endless();
  const socket = await connected();
  socket.resume();
  socket.write(GET.repeat(100));
  await once(socket, 'close');
  expect(counts.begun).toBeLessThanOrEqual(32);
});

test('who does not read is cut off', async () => {
  const counts = await endless({ ...LIMITS, answerTimeout: 200 });
  const socket = await connected();
  socket.pause();
  socket.write(GET);
  await until(() => counts.ended === 1);
  socket.destroy();
  expect(counts).toEqual({ begun: 1, ended: 1 });
});

test.each(['Host: localhost\r\nHost: evil.example', 'Host: localhost\r\nhost: localhost', 'Host:'])(
  'a request with %j is refused',
  async (hosts) => {
    await endless();
    const socket = await connected();
    socket.write(`GET / HTTP/1.1\r\n${hosts}\r\n\r\n`);
    const [answer] = await once(socket, 'data');
    expect(String(answer)).toMatch(/^HTTP\/1\.1 400 /);
  },
);

test('an old client that names no host is served', async () => {
  await endless();
  const socket = await connected();
  socket.write('GET / HTTP/1.0\r\n\r\n');
  const [answer] = await once(socket, 'data');
  socket.destroy();
  expect(String(answer)).toMatch(/^HTTP\/1\.1 200 /);
});
