import type { Deps } from '../deps';
import { describeError } from '../log';
import type { Settings } from '../settings';
import { StoreUnavailable } from '../store/feedbackStore';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

interface Job extends Pick<Deps, 'store' | 'clock' | 'log'> {
  readonly settings: Pick<Settings, 'COMMENT_DAYS' | 'VOTE_DAYS'>;
}

/** Deletes what has reached its age by now. What fails is logged and left to the next time. */
export async function keepPromisesOnce({ store, clock, log, settings }: Job): Promise<void> {
  const now = clock().getTime();
  const since = {
    comments: new Date(now - settings.COMMENT_DAYS * DAY_MS),
    votes: new Date(now - settings.VOTE_DAYS * DAY_MS),
  };
  try {
    const forgotten = await store.forget(since);
    if (Object.values(forgotten).some((count) => count > 0)) log.info(forgotten, 'deleted by age');
  } catch (error) {
    if (error instanceof StoreUnavailable) log.warn('nothing deleted by age: database away');
    else log.error({ error: describeError(error) }, 'nothing deleted by age');
  }
}

/**
 * Deletes by age now and every hour until the signal ends it. Every server does so: what one has deleted the others do
 * not find, and none has to be chosen.
 */
export async function keepPromises(job: Job, signal: AbortSignal): Promise<void> {
  const timer = setInterval(() => void keepPromisesOnce(job), HOUR_MS);
  timer.unref();
  signal.addEventListener('abort', () => clearInterval(timer));
  await keepPromisesOnce(job);
}
