import { prepareWorker } from './askWorker';
import { loadWords } from './loadWords';

/** Fetches code and words at the first sign of use. A failure shows when they are needed. */
export function prepare(): void {
  prepareWorker();
  loadWords().catch(() => undefined);
}
