import { createHash, timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import type { Deps } from '../deps';
import { refuse } from './errors';

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function givenToken(c: Context): string {
  return /^Bearer ([\x21-\x7e]{1,500})$/i.exec(c.req.header('authorization') ?? '')?.[1] ?? '';
}

/**
 * Lets pass only those who send the report's token. Without a token in the settings there is no report: 404. A wrong
 * token is 401 and logged without the token or who sent it; after ten in a minute from one address it is 429. The right
 * one still opens, since others may share the team's address, until a flood of guesses closes to everybody there. Hashes
 * are compared, in constant time, so that neither content nor length can be measured.
 */
export function reportOnly(deps: Pick<Deps, 'settings' | 'limits' | 'log'>): MiddlewareHandler {
  const { limits, log } = deps;
  const wanted = deps.settings.REPORT_TOKEN;
  const expected = wanted === undefined ? undefined : digest(wanted);
  return async (c, next) => {
    if (!expected) return refuse(c, 'not_found');
    const client = limits.clientOf(c);
    if (await limits.tokenFlood.isFull(client)) return refuse(c, 'too_many');
    if (timingSafeEqual(digest(givenToken(c)), expected)) return next();
    await limits.tokenFlood.take(client);
    if (!(await limits.wrongToken.take(client))) return refuse(c, 'too_many');
    log.warn('wrong report token');
    return refuse(c, 'unauthorized');
  };
}
