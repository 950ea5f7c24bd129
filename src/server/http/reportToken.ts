import type { Context, MiddlewareHandler } from 'hono';
import { type Member, mayDo, type Role } from '../../report/types';
import type { Deps } from '../deps';
import { type Admitted, admissionOf } from '../team';
import { refuse } from './errors';

declare module 'hono' {
  interface ContextVariableMap {
    /** Whose token came with the request; set where `reportOnly` let it pass. */
    member: Member;
  }
}

function givenToken(c: Context): string {
  return /^Bearer ([\x21-\x7e]{1,500})$/i.exec(c.req.header('authorization') ?? '')?.[1] ?? '';
}

/**
 * Lets pass only those whose token has the right. Without any token in the settings there is no report: 404. A token
 * without the right is 403. A wrong one is 401 and logged without the token or who sent it; after ten in a minute from one
 * address it is 429. A right one always opens: others may share the team's address, and no number of wrong tokens from
 * there may lock the team out.
 */
function tokenOnly(
  { settings, limits, log }: Pick<Deps, 'settings' | 'limits' | 'log'>,
  has: (admitted: Admitted) => boolean,
): MiddlewareHandler {
  const { isOpen, admit } = admissionOf(settings.REPORT_TOKEN, settings.REPORT_TOKENS);
  return async (c, next) => {
    if (!isOpen) return refuse(c, 'not_found');
    const admitted = admit(givenToken(c));
    if (admitted) {
      if (!has(admitted)) return refuse(c, 'forbidden');
      if (admitted.member) c.set('member', admitted.member);
      return next();
    }
    if (!(await limits.wrongToken.take(limits.clientOf(c)))) return refuse(c, 'too_many');
    log.warn('wrong report token');
    return refuse(c, 'unauthorized');
  };
}

/** For those of the team whose role may do it. */
export function reportOnly(deps: Pick<Deps, 'settings' | 'limits' | 'log'>, role: Role): MiddlewareHandler {
  return tokenOnly(deps, ({ member }) => member !== undefined && mayDo(member, role));
}

/** For what reads the metrics. */
export function metricsOnly(deps: Pick<Deps, 'settings' | 'limits' | 'log'>): MiddlewareHandler {
  return tokenOnly(deps, ({ metrics }) => metrics);
}

/** Who sent a request that `reportOnly` let pass, for the log of changes. */
export function whoSent(c: Context): string {
  return c.get('member').name;
}
