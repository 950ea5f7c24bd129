import type { Handler } from 'hono';
import { redact } from '../../secrets';
import type { Deps } from '../deps';
import { parseChange } from '../feedback/parseFeedback';
import { readJson } from '../http/bodies';
import { refuse } from '../http/errors';
import { ticketOf } from './ticket';

/**
 * `PATCH /api/feedback/:id`: changes the answer, its reasons or the comment. Answers 200 `{id, removed?}`. An unknown
 * id and a wrong token get the same 404.
 */
export function patchFeedback({ store, clock }: Deps): Handler {
  return async (c) => {
    const ticket = ticketOf(c);
    if (!ticket) return refuse(c, 'unauthorized');
    const parsed = parseChange(await readJson(c));
    if ('error' in parsed) return refuse(c, parsed.error.code, parsed.error.field);
    const { comment: sent, ...answer } = parsed.ok;
    const comment = sent === undefined ? undefined : redact(sent);
    const changed = await store.change(ticket, { ...answer, ...(comment && { comment: comment.text }) }, clock());
    if (!changed) return refuse(c, 'not_found');
    return c.json({ id: ticket.id, ...(comment?.removed.length && { removed: comment.removed }) });
  };
}
