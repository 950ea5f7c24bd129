import type { MiddlewareHandler } from 'hono';
import type { Deps } from '../deps';

const AGAIN_MS = 3_600_000;

const LINE =
  'X-Forwarded-For is sent, but TRUST_PROXY is not set: it is not believed, and all who come through one proxy are counted as one. Behind a proxy set TRUST_PROXY to how many there are; without one somebody makes it up, and nothing is to be done.';

/** Tells the operator now and then of a proxy that nobody has told the server of. */
export function noticeForgottenProxy({
  settings,
  log,
  clock,
}: Pick<Deps, 'settings' | 'log' | 'clock'>): MiddlewareHandler {
  let last = Number.NEGATIVE_INFINITY;
  return (c, next) => {
    const now = clock().getTime();
    const isNews = settings.TRUST_PROXY === undefined && now - last >= AGAIN_MS;
    if (isNews && c.req.header('x-forwarded-for') !== undefined) {
      last = now;
      log.warn(LINE);
    }
    return next();
  };
}
