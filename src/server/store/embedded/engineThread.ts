import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { protocol } from '@electric-sql/pglite';
import type { EngineData, FromEngine, ToEngine } from './messages';

/** What the driver needs of an engine, wherever it runs. */
export interface Engine {
  readonly waitReady: Promise<void>;
  execProtocolStream(message: Uint8Array): Promise<readonly { readonly name: string }[]>;
}

/** An engine in a thread of its own. */
export interface EngineThread extends Engine {
  /** Settles when the thread has ended, with the reason. */
  readonly ended: Promise<Error>;
  /** Lets it write everything, and ends it. */
  close(): Promise<void>;
  /** Ends it where it is: nothing more is written. */
  abandon(reason: Error): void;
}

/** Longer than any statement of ours takes on a store that fits into one machine. */
const PATIENCE_MS = 300_000;
const CLOSE_MS = 10_000;

interface Waiting {
  resolve(messages: { readonly name: string }[]): void;
  reject(error: Error): void;
}

/** As the driver knows it: the connection is lost, and what was asked may or may not have been done. */
function lost(reason: Error): Error {
  return Object.assign(new Error('The database has stopped.', { cause: reason }), { code: 'ECONNRESET' });
}

/** What a thread throws need not be an error: the engine throws objects with the numbers of its own system. */
function errorOf(thrown: unknown): Error {
  if (thrown instanceof Error) return thrown;
  const noSpace = typeof thrown === 'object' && thrown !== null && 'errno' in thrown && thrown.errno === 51;
  return Object.assign(new Error('The engine broke off.'), noSpace && { code: 'ENOSPC' });
}

/** `Sync` and `Query`, with which statements end. */
const ENDS = new Set([0x53, 0x51]);

/**
 * Starts the engine. An answer that ends a statement is passed on only while `intact` holds: what was written to a
 * folder that nobody finds again was not stored.
 */
export function startEngine(data: EngineData, intact: () => Error | undefined): EngineThread {
  // The bundle of the server holds the engine beside this code, see scripts/build-server.mjs.
  const worker = new Worker(new URL('./engine.mjs', import.meta.url), { workerData: data });
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let dead: Error | undefined;
  let opened = (): void => undefined;
  let failed = (_: Error): void => undefined;
  let end = (_: Error): void => undefined;
  const waitReady = new Promise<void>((resolve, reject) => {
    opened = resolve;
    failed = reject;
  });
  waitReady.catch(() => undefined);
  const ended = new Promise<Error>((resolve) => {
    end = resolve;
  });
  const die = (reason: Error): void => {
    if (dead) return;
    dead = reason;
    failed(reason);
    for (const { reject } of waiting.values()) reject(lost(reason));
    waiting.clear();
    end(reason);
  };
  const abandon = (reason: Error): void => {
    die(reason);
    void worker.terminate();
  };
  worker.on('error', (thrown) => die(errorOf(thrown)));
  worker.on('messageerror', die);
  worker.on('exit', () => die(new Error('The engine has ended.')));
  worker.on('message', (message: FromEngine) => {
    if ('open' in message) return opened();
    const messages: { readonly name: string }[] = [];
    const { bytes } = message;
    new protocol.Parser().parse(bytes, (part) => messages.push(part));
    const asked = waiting.get(message.answer);
    waiting.delete(message.answer);
    return asked?.resolve(messages);
  });
  const stalled = (): void => abandon(new Error('The engine does not answer.'));
  return {
    waitReady,
    ended,
    abandon,
    execProtocolStream: (bytes) =>
      new Promise((resolve, reject) => {
        if (dead) return reject(lost(dead));
        last += 1;
        const timer = setTimeout(stalled, PATIENCE_MS).unref();
        const settled =
          <T>(then: (value: T) => void) =>
          (value: T) => {
            clearTimeout(timer);
            then(value);
          };
        waiting.set(last, {
          resolve: settled((messages) => {
            const broken = ENDS.has(bytes[0] ?? 0) ? intact() : undefined;
            if (!broken) return resolve(messages);
            reject(lost(broken));
            return abandon(broken);
          }),
          reject: settled(reject),
        });
        return worker.postMessage({ id: last, bytes } satisfies ToEngine);
      }),
    close: async () => {
      if (dead) return;
      const gone = once(worker, 'exit');
      worker.postMessage({ close: true } satisfies ToEngine);
      await Promise.race([gone, sleep(CLOSE_MS, undefined, { ref: false })]);
      abandon(new Error('The engine was closed.'));
    },
  };
}
