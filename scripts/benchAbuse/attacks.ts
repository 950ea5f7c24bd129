import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** Something that clients do to a server on purpose; settles when they have let go of it. */
interface Attack {
  readonly name: string;
  run(address: string): Promise<void>;
}

const PATH = '/large.html';
const GET = `GET ${PATH} HTTP/1.1\r\nHost: localhost\r\n\r\n`;

async function connected(address: string): Promise<Socket> {
  const { hostname, port } = new URL(address);
  const socket = connect({ port: Number(port), host: hostname, allowHalfOpen: true });
  socket.on('error', () => undefined);
  await Promise.race([once(socket, 'connect'), once(socket, 'close')]);
  return socket;
}

/** So many clients at once; each is closed when it is done. */
async function clients(address: string, count: number, act: (socket: Socket) => Promise<unknown>): Promise<void> {
  const one = async () => {
    const socket = await connected(address);
    await act(socket);
    socket.destroy();
  };
  await Promise.all(Array.from({ length: count }, one));
}

function say(socket: Socket, text: string): void {
  if (socket.writable) socket.write(text);
}

/** Waits until the server has closed the connection, which only who reads notices, but not for ever. */
async function untilCutOff(socket: Socket, reads = true): Promise<void> {
  if (reads) socket.resume();
  await Promise.race([once(socket, 'close'), once(socket, 'end'), sleep(45_000, undefined, { ref: false })]);
}

export const ATTACKS: readonly Attack[] = [
  {
    name: '90 clients ask for 30 pages in one breath, read 100 bytes and hang up',
    run: (address) =>
      clients(address, 90, async (socket) => {
        socket.pause();
        say(socket, GET.repeat(30));
        await sleep(300);
        socket.read(100);
      }),
  },
  {
    name: '200 clients ask for 30 pages in one breath and never read',
    run: (address) =>
      clients(address, 200, async (socket) => {
        socket.pause();
        say(socket, GET.repeat(30));
        await sleep(35_000);
      }),
  },
  {
    name: '200 clients ask, close their side, and stay',
    run: (address) =>
      clients(address, 200, (socket) => {
        say(socket, GET);
        socket.end();
        return untilCutOff(socket);
      }),
  },
  {
    name: '200 clients close their side in the middle of a body',
    run: (address) =>
      clients(address, 200, (socket) => {
        say(
          socket,
          'POST /api/feedback HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{',
        );
        socket.end();
        return untilCutOff(socket);
      }),
  },
  {
    name: '200 clients send 7 kB of headers, and 200 send 9 kB and more',
    run: async (address) => {
      const headers = (count: number) => `GET / HTTP/1.1\r\nHost: localhost\r\n${'X: 12345678\r\n'.repeat(count)}\r\n`;
      for (const count of [550, 800, 20_000]) {
        await clients(address, 200, async (socket) => {
          say(socket, headers(count));
          await once(socket.resume(), 'data').catch(() => undefined);
        });
      }
    },
  },
  {
    name: '500 clients send a header a second and never end',
    run: (address) =>
      clients(address, 500, async (socket) => {
        say(socket, 'GET / HTTP/1.1\r\nHost: localhost\r\n');
        const drip = setInterval(() => say(socket, 'X: y\r\n'), 1000);
        await untilCutOff(socket);
        clearInterval(drip);
      }),
  },
  { name: '1,000 clients say nothing', run: (address) => clients(address, 1000, (socket) => untilCutOff(socket)) },
];
