import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type { Deps } from '../deps';

/**
 * One line for each call of the API, and one count: method, route, status, time. The route is a pattern: ids are
 * neither logged nor counted.
 */
export function requestLog({ log, metrics }: Pick<Deps, 'log' | 'metrics'>): MiddlewareHandler {
  return async (c, next) => {
    const start = performance.now();
    await next();
    const ms = performance.now() - start;
    const { method } = c.req;
    const { status } = c.res;
    const route = routePath(c);
    log.info({ method, route, status, ms: Math.round(ms) }, 'request');
    metrics.request(method, route, status, ms / 1000);
  };
}
