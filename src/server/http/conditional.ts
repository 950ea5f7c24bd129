import type { MiddlewareHandler } from 'hono';

function tagOf(headers: Headers): string | undefined {
  const size = headers.get('content-length');
  const changed = Date.parse(headers.get('last-modified') ?? '');
  if (size === null || Number.isNaN(changed)) return undefined;
  return `W/"${Number(size).toString(36)}-${(changed / 1000).toString(36)}"`;
}

/**
 * Gives each file a tag of its size and time, compressed or not, and answers 304 to a browser that already has it. A
 * tag of the content would cost reading the whole file for every question.
 */
export function conditional(): MiddlewareHandler {
  return async (c, next) => {
    await next();
    const tag = c.res.status === 200 ? tagOf(c.res.headers) : undefined;
    if (!tag) return;
    c.res.headers.set('ETag', tag);
    const known = c.req
      .header('if-none-match')
      ?.split(',')
      .map((it) => it.trim());
    if (!known?.includes(tag)) return;
    await c.res.body?.cancel();
    const headers = new Headers(c.res.headers);
    for (const name of ['content-length', 'content-encoding', 'content-type']) headers.delete(name);
    c.res = undefined;
    c.res = new Response(null, { status: 304, headers });
  };
}
