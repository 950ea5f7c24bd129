import type { Order, Reading } from './read';

let worker: Worker | undefined;

function startWorker(): Worker {
  if (worker) return worker;
  const started = new Worker(/* webpackChunkName: "island-paste-worker" */ new URL('./worker.ts', import.meta.url));
  // A worker whose script did not arrive stays silent for ever, so the next order needs another one.
  started.addEventListener('error', () => {
    if (worker === started) worker = undefined;
  });
  worker = started;
  return started;
}

/** Fetches the reader's code before it is needed; whether that works shows when it is asked. */
export function prepareReader(): void {
  try {
    startWorker();
  } catch {
    worker = undefined;
  }
}

/**
 * What the reader says to an order. It runs in a worker, whatever the length: one way for all texts, and the page never
 * stops. Where no worker can be had (an address that the security policy cannot name), it runs on the page. Rejects when
 * its code cannot be loaded either way, or when it breaks; the next order tries again.
 */
export async function askReader(order: Order): Promise<Reading> {
  try {
    return await askWorker(order);
  } catch {
    worker?.terminate();
    worker = undefined;
    const { carryOut } = await import(/* webpackChunkName: "island-paste-reader" */ './read');
    return carryOut(order);
  }
}

/** Orders wait for one another, since a worker answers in the order in which it was asked. */
let last: Promise<unknown> = Promise.resolve();

function askWorker(order: Order): Promise<Reading> {
  const answer = last.then(
    () =>
      new Promise<Reading>((resolve, reject) => {
        const asked = startWorker();
        asked.onmessage = ({ data }: MessageEvent<Reading>) => resolve(data);
        asked.onerror = (event) => reject(new Error(event.message));
        asked.postMessage(order);
      }),
  );
  last = answer.catch(() => undefined);
  return answer;
}
