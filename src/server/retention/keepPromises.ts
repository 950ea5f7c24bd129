import type { Deps } from '../deps';
import { describeError } from '../log';
import type { Settings } from '../settings';
import { StoreUnavailable } from '../store/feedbackStore';
import { refusalLine, whyNot } from './mayDelete';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

interface Job extends Pick<Deps, 'store' | 'clock' | 'log' | 'metrics'> {
  readonly settings: Pick<Settings, 'COMMENT_DAYS' | 'VOTE_DAYS' | 'RETENTION_CONFIRM'>;
}

/**
 * Deletes what has reached its age by now, unless the clock or the amount are doubtful: then a line says why, and what
 * to do. What fails is logged and left to the next time.
 */
export async function keepPromisesOnce({ store, clock, log, metrics, settings }: Job): Promise<void> {
  const now = clock();
  const since = {
    comments: new Date(now.getTime() - settings.COMMENT_DAYS * DAY_MS),
    votes: new Date(now.getTime() - settings.VOTE_DAYS * DAY_MS),
  };
  try {
    const overdue = await store.overdue(since);
    const refusal = whyNot(now, overdue, settings.RETENTION_CONFIRM);
    metrics.retention(refusal ?? 'done');
    if (refusal) return log.error({ refusal }, refusalLine(refusal, now, overdue));
    const forgotten = await store.forget(since, now);
    if (Object.values(forgotten).some((count) => count > 0)) log.info(forgotten, 'deleted by age');
  } catch (error) {
    metrics.retention('failed');
    if (error instanceof StoreUnavailable) log.warn('nothing deleted by age: database away');
    else log.error({ error: describeError(error) }, 'nothing deleted by age');
  }
}

/**
 * Deletes by age every hour until the signal ends it. Every server does so: what one has deleted the others do not
 * find, and none has to be chosen.
 */
export function keepPromises(job: Job, signal: AbortSignal): void {
  const timer = setInterval(() => void keepPromisesOnce(job), HOUR_MS);
  timer.unref();
  signal.addEventListener('abort', () => clearInterval(timer));
}
