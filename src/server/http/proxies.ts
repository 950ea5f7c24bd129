import type { Context } from 'hono';

const MARKS = ['x-forwarded-for', 'x-forwarded-proto', 'x-forwarded-host', 'forwarded', 'via'];

/** Whether the request says that somebody passed it on. It may be made up: grant nothing that could harm another. */
export function cameThroughProxy(c: Context): boolean {
  return MARKS.some((name) => c.req.header(name) !== undefined);
}

/** Whether a proxy says that the reader's side of it was encrypted. It may be made up, likewise. */
export function cameThroughTls(c: Context): boolean {
  const proto = c.req.header('x-forwarded-proto') ?? /\bproto="?([a-z]+)/i.exec(c.req.header('forwarded') ?? '')?.[1];
  return proto?.split(',', 1)[0]?.trim().toLowerCase() === 'https';
}
