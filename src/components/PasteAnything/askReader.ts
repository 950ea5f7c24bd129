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

/** Orders wait for one another, since a worker answers in the order in which it was asked. */
let last: Promise<unknown> = Promise.resolve();

/**
 * What the reader says to an order. It runs in a worker, whatever the length: one way for all texts, and the page never
 * stops. Rejects when its code cannot be loaded or when it breaks; the next order tries again.
 */
export function askReader(order: Order): Promise<Reading> {
  const answer = last.then(
    () =>
      new Promise<Reading>((resolve, reject) => {
        const asked = startWorker();
        asked.onmessage = ({ data }: MessageEvent<Reading>) => resolve(data);
        asked.onerror = () => reject(new Error('The worker that reads a text did not answer.'));
        asked.postMessage(order);
      }),
  );
  last = answer.catch(() => undefined);
  return answer;
}
