import type { Context } from 'hono';
import { sha256 } from '../feedback/token';
import type { Ticket } from '../store/feedbackStore';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The id in the address, unless no such id can exist: the database refuses to compare with any other text. */
export function idOf(c: Context): string | undefined {
  const id = c.req.param('id')?.toLowerCase();
  return id !== undefined && UUID.test(id) ? id : undefined;
}

/** No token has this hash; an id that cannot exist takes the same way through the store as one that might. */
const NO_ID = '00000000-0000-0000-0000-000000000000';

/** Id and bearer token of a request that changes a vote, or undefined when it has no such token. */
export function ticketOf(c: Context): Ticket | undefined {
  const token = /^Bearer ([A-Za-z0-9_-]{1,200})$/i.exec(c.req.header('authorization') ?? '')?.[1];
  if (token === undefined) return undefined;
  return { id: idOf(c) ?? NO_ID, tokenHash: sha256(token) };
}
