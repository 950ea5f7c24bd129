import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono, type MiddlewareHandler } from 'hono';
import { LOCALES } from '../../i18n/locales';
import { conditional } from './conditional';
import { refuse } from './errors';

/** A name with a content hash in it, such as `/ru/assets/js/main.3f2a9c1b.js`. */
const HASHED = /\/assets\/.*[.-][0-9a-f]{8,}\.[a-z0-9.]+$/;

function cacheHeaders(): MiddlewareHandler {
  return async (c, next) => {
    await next();
    const forEver = c.res.ok && HASHED.test(c.req.path);
    c.res.headers.set('Cache-Control', forEver ? 'public, max-age=31536000, immutable' : 'no-cache');
    c.res.headers.set('Vary', 'Accept-Encoding');
  };
}

/** `/auth-invalid` is `/auth-invalid/`. Names of pages hold no dots or escapes, so nothing outside can be reached. */
function addSlash(buildDir: string): MiddlewareHandler {
  return async (c, next) => {
    const { pathname, search } = new URL(c.req.url);
    const isPage = /^(\/[A-Za-z0-9_-]+)+$/.test(pathname) && existsSync(join(buildDir, pathname, 'index.html'));
    return isPage ? c.redirect(`${pathname}/${search}`, 301) : next();
  };
}

function notFoundFile(buildDir: string, path: string): string {
  const locale = LOCALES.find(({ id }) => path.startsWith(`/${id}/`) && existsSync(join(buildDir, id, '404.html')));
  return join(buildDir, locale?.id ?? '', '404.html');
}

/** The built pages, their assets, and each language's own "not found". */
export function staticSite(buildDir: string): Hono {
  const site = new Hono();
  site.on(['GET', 'HEAD'], '*', addSlash(buildDir), cacheHeaders(), conditional());
  site.on(['GET', 'HEAD'], '*', serveStatic({ root: buildDir, precompressed: true }));
  site.on(['GET', 'HEAD'], '*', async (c) => {
    const page = await readFile(notFoundFile(buildDir, c.req.path), 'utf8').catch(() => undefined);
    return page === undefined ? refuse(c, 'not_found') : c.html(page, 404);
  });
  site.all('*', (c) => {
    c.header('Allow', 'GET, HEAD');
    return refuse(c, 'method_not_allowed');
  });
  return site;
}
