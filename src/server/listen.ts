import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import { ANSWER_MS, affordableConnections, guarded } from './http/connections';

/**
 * Slow or overlong requests end here, before they reach the app. Node looks at the first two only every 30 seconds
 * unless it is told to look more often.
 */
export const LIMITS = {
  headersTimeout: 5_000,
  requestTimeout: 10_000,
  connectionsCheckingInterval: 1_000,
  keepAliveTimeout: 5_000,
  maxHeaderSize: 8 * 1024,
  /** Those above are closed as they come. Who says nothing, reads nothing or sends slowly is cut off in time. */
  maxConnections: 2_000,
  answerTimeout: ANSWER_MS,
};

const GRACE_MS = 10_000;

export interface Listening {
  /** What to open in a browser. */
  readonly address: string;
  /** Takes no new requests, and waits until those accepted are answered, though not for ever. */
  stop(): Promise<void>;
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const idle = setInterval(() => server.closeIdleConnections(), 50);
    const grace = setTimeout(() => server.closeAllConnections(), GRACE_MS);
    server.close(() => {
      clearInterval(idle);
      clearTimeout(grace);
      resolve();
    });
  });
}

/** Where a server that listens there can be reached from this machine, such as `http://127.0.0.1:3000`. */
export function originAt(host: string, port: number): string {
  const reachable = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}`;
}

function addressOf(server: Server, host: string): string {
  const bound = server.address();
  return `${originAt(host, typeof bound === 'object' && bound ? bound.port : 0)}/`;
}

/** Starts to answer. Fails when the port is taken. */
export function listen(app: Hono, port: number, host: string, limits = LIMITS): Promise<Listening> {
  // Old clients may name no host; newer ones must, and Node sees to that.
  const answer = getRequestListener(app.fetch, { hostname: 'localhost' });
  const server = createServer(limits, guarded(answer, limits.answerTimeout));
  server.maxConnections = affordableConnections(limits.maxConnections);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve({ address: addressOf(server, host), stop: () => stop(server) }));
  });
}
