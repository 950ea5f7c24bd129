import type { Handler } from 'hono';
import type { Deps } from '../deps';
import { readJson } from '../http/bodies';
import { refuse } from '../http/errors';
import { parseStatus } from '../report/parseStatus';
import { idOf } from './ticket';

/** `PATCH /api/report/comments/:id`: says what became of a comment. Answers 200 with what is stored now. */
export function patchComment({ store }: Deps): Handler {
  return async (c) => {
    const parsed = parseStatus(await readJson(c));
    if ('error' in parsed) return refuse(c, parsed.error.code, parsed.error.field);
    const id = idOf(c);
    const { status, fixedIn } = parsed.ok;
    const stored = id !== undefined && (await store.report.setStatus(id, status, fixedIn));
    return stored ? c.json({ id, status, ...(fixedIn !== '' && { fixedIn }) }) : refuse(c, 'not_found');
  };
}

/** `DELETE /api/report/feedback/:id`: deletes a vote with its comment, and takes it out of every count. */
export function eraseFeedback({ store }: Deps): Handler {
  return async (c) => {
    const id = idOf(c);
    const erased = id !== undefined && (await store.report.erase(id));
    return erased ? c.body(null, 204) : refuse(c, 'not_found');
  };
}
