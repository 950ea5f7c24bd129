import type { MiddlewareHandler } from 'hono';
import type { Deps } from '../deps';
import { refuse } from '../http/errors';

/** Refuses with 429 who changes or takes back too often; there is nothing to be silent about, for an id is known. */
export function limitChanges({ limits }: Pick<Deps, 'limits'>): MiddlewareHandler {
  return async (c, next) => ((await limits.change.take(limits.clientOf(c))) ? next() : refuse(c, 'too_many'));
}
