import type { MiddlewareHandler } from 'hono';
import type { Deps } from '../deps';
import { refuse } from '../http/errors';

/** A mistake in the body, or our fault. A wrong token stays counted. */
function costsNothing(status: number): boolean {
  return status === 400 || status >= 500;
}

/** Refuses with 429 who changes or takes back too often; there is nothing to be silent about, for an id is known. */
export function limitChanges({ limits }: Pick<Deps, 'limits'>): MiddlewareHandler {
  return async (c, next) => {
    const giveBack = await limits.change.take(limits.clientOf(c));
    if (!giveBack) return refuse(c, 'too_many');
    await next();
    if (costsNothing(c.res.status)) await giveBack();
    return undefined;
  };
}
