import type { Order, ResultOf } from './orders';

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

/** Fetches the worker's code before it is needed; whether that works shows when it is asked. */
export function prepareWorker(): void {
  try {
    startWorker();
  } catch {
    worker = undefined;
  }
}

/** Orders wait for one another, since a worker answers in the order in which it was asked. */
let last: Promise<unknown> = Promise.resolve();

/**
 * What the validator says to an order, which is made when its turn has come. It runs in a worker, whatever the length:
 * one way for all texts, and the page never stops. Rejects when its code cannot be loaded or when it breaks; the next
 * order tries again.
 */
export function askWorker<O extends Order>(toOrder: () => O): Promise<ResultOf<O>> {
  const answer = last.then(
    () =>
      new Promise<ResultOf<O>>((resolve, reject) => {
        const asked = startWorker();
        asked.onmessage = ({ data }: MessageEvent<ResultOf<O>>) => resolve(data);
        asked.onerror = () => reject(new Error('The worker that reads a text did not answer.'));
        asked.postMessage(toOrder());
      }),
  );
  last = answer.catch(() => undefined);
  return answer;
}
