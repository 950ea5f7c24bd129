import { savesData } from './savesData';

/** In milliseconds, for browsers that do not tell when they are idle, and for those that never are. */
const [LATER, AT_LAST] = [1000, 5000];

function whenIdle(task: () => void): void {
  // Safari has none.
  if (typeof requestIdleCallback === 'function') requestIdleCallback(task, { timeout: AT_LAST });
  else setTimeout(task, LATER);
}

/**
 * Does what only makes a later moment quicker, once the page can be read and has nothing else to do. For who saves data it
 * is not done at all.
 */
export function ahead(task: () => Promise<unknown>): void {
  if (savesData()) return;
  // Whether it came shows when it is needed.
  const start = () => whenIdle(() => task().catch(() => undefined));
  if (document.readyState === 'complete') start();
  else addEventListener('load', start, { once: true });
}
