import type { Handler } from 'hono';
import type { Deps } from '../deps';
import { readJson } from '../http/bodies';
import { refuse } from '../http/errors';
import { whoSent } from '../http/reportToken';
import { parseStatus } from '../report/parseStatus';
import { idOf } from './ticket';

/**
 * `PATCH /api/report/comments/:id`: says what became of a comment. `was` is what its reader saw of it. Answers 200 with
 * what is stored now; 409, likewise with what is stored now and who did it, when that was something else already.
 */
export function patchComment({ store, clock }: Deps): Handler {
  return async (c) => {
    const parsed = parseStatus(await readJson(c));
    if ('error' in parsed) return refuse(c, parsed.error.code, parsed.error.field);
    const { wanted, was } = parsed.ok;
    if (wanted.fixedIn !== '' && (await store.report.revisions({ revision: wanted.fixedIn })).length === 0) {
      return refuse(c, 'invalid_field', 'fixedIn');
    }
    const id = idOf(c);
    if (id === undefined) return refuse(c, 'not_found');
    const result = await store.report.setStatus(id, wanted, was, { who: whoSent(c), at: clock() });
    if (result.kind === 'gone') return refuse(c, 'not_found');
    if (result.kind === 'stored') return c.json({ id, ...wanted });
    const { kind: _, ...now } = result;
    return c.json({ ...((await refuse(c, 'conflict').json()) as object), id, ...now }, 409);
  };
}

/** `DELETE /api/report/feedback/:id`: deletes a vote with its comment, and takes it out of every count. */
export function eraseFeedback({ store, clock }: Deps): Handler {
  return async (c) => {
    const id = idOf(c);
    const erased = id !== undefined && (await store.report.erase(id, { who: whoSent(c), at: clock() }));
    return erased ? c.body(null, 204) : refuse(c, 'not_found');
  };
}
