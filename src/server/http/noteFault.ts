import type { Deps } from '../deps';
import { describeError } from '../log';
import { StoreUnavailable } from '../store/feedbackStore';

/**
 * Counts a fault, and logs it with the message unless the database is merely away, which passes. Gives which of the
 * two it was.
 */
export function noteFault({ log, metrics }: Deps, error: unknown, message: string): 'away' | 'failed' {
  const kind = error instanceof StoreUnavailable ? 'away' : 'failed';
  metrics.fault(kind);
  if (kind === 'failed') log.error({ error: describeError(error) }, message);
  return kind;
}
