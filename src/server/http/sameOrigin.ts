import type { MiddlewareHandler } from 'hono';
import { refuse } from './errors';

function isOurs(origin: string, requestHost: string, siteUrl: URL | undefined): boolean {
  if (!URL.canParse(origin)) return false;
  const { host } = new URL(origin);
  // Only the host is compared: behind a proxy that ends TLS the scheme seen here is another one.
  return host === requestHost || host === siteUrl?.host;
}

/**
 * Refuses writes that a browser sends for a page of another site. `Sec-Fetch-Site` decides where the browser sends it,
 * else `Origin`; programs that send neither are no browser and carry nobody's rights.
 */
export function sameOrigin(siteUrl: URL | undefined): MiddlewareHandler {
  return async (c, next) => {
    const site = c.req.header('sec-fetch-site');
    const origin = c.req.header('origin');
    const allowed =
      site !== undefined
        ? site === 'same-origin'
        : origin === undefined || isOurs(origin, new URL(c.req.url).host, siteUrl);
    return allowed ? next() : refuse(c, 'cross_site');
  };
}
