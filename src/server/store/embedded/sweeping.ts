import { setTimeout as sleep } from 'node:timers/promises';
import type { Leftovers } from './leftovers';

/** The privacy page promises ten minutes; this leaves time to try a second time. */
export const SWEEP_AFTER_MS = 4 * 60_000;

/** A stop must not wait long; what is left then is swept at the next start. */
const AT_STOP_MS = 5_000;

interface Sweeping {
  /** To be called when something was deleted. */
  soon(): void;
  /** Sweeps now if there is anything; not for long. */
  stop(): Promise<void>;
}

/** Sweeps leftovers a while after they came about, so that many deletions cost one sweep. */
export function sweeping(
  leftovers: Leftovers,
  work: () => Promise<void>,
  failed: (error: unknown) => void,
  afterMs = SWEEP_AFTER_MS,
): Sweeping {
  let timer: NodeJS.Timeout | undefined;
  const sweep = () => leftovers.sweepBy(work);
  const soon = (): void => {
    timer ??= setTimeout(async () => {
      timer = undefined;
      await sweep().catch(failed);
      if (leftovers.any()) soon();
    }, afterMs).unref();
  };
  return {
    soon,
    stop: async () => {
      clearTimeout(timer);
      if (!leftovers.any()) return;
      await Promise.race([sweep().catch(failed), sleep(AT_STOP_MS, undefined, { ref: false })]);
    },
  };
}
