import type { Handler } from 'hono';
import type { Deps } from '../deps';
import { refuse } from '../http/errors';
import { ticketOf } from './ticket';

/** `DELETE /api/feedback/:id`: takes a vote back; nothing of it is kept. Answers 204, or 404 as `PATCH` does. */
export function deleteFeedback({ store }: Deps): Handler {
  return async (c) => {
    const ticket = ticketOf(c);
    if (!ticket) return refuse(c, 'unauthorized');
    return (await store.remove(ticket)) ? c.body(null, 204) : refuse(c, 'not_found');
  };
}
