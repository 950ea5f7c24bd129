/** Ends once the browser had its turn. */
const pause = () => new Promise((resolve) => setTimeout(resolve));

let last: Promise<unknown> = Promise.resolve();

/**
 * Does a piece of work when those that were asked for before it are done, and the browser could draw, and hear the reader,
 * before each of them. Rejects as the work does; the next one is done all the same.
 */
export function inTurn(work: () => void): Promise<void> {
  const done = last.then(pause).then(work);
  last = done.catch(() => undefined);
  return done;
}
