import type { Removed } from '../../../secrets';
import { request, type Sent } from '../../ownApi/request';
import { ownToken } from './ownToken';
import type { Unsent } from './unsent';

const ENDPOINT = '/api/feedback';

/** What became of an answer that was offered to the server. */
export type Delivery =
  | { readonly state: 'stored'; readonly id: string; readonly token: string; readonly removed: readonly Removed[] }
  | { readonly state: 'taken_back' }
  | { readonly state: 'refused'; readonly field?: string }
  | { readonly state: 'unreached' };

type Stored = { readonly id: string; readonly token: string; readonly removed?: readonly Removed[] };

function failure(sent: Extract<Sent<never>, { ok: false }>): Delivery {
  if (sent.reason === 'unavailable') return { state: 'unreached' };
  return { state: 'refused', ...(sent.field && { field: sent.field }) };
}

/** Nothing of it stays stored; an answer that is not there any more is as good as deleted. */
async function takeBack({ id, token }: Unsent, visitor: string): Promise<Delivery> {
  const own = token ?? (await ownToken(id, visitor));
  const sent = await request<object>(`${ENDPOINT}/${id}`, 'DELETE', undefined, own);
  return sent.ok || sent.reason === 'gone' ? { state: 'taken_back' } : failure(sent);
}

/** The whole answer under its id; sent twice it is one vote, as it was sent last. */
async function cast(unsent: Unsent, visitor: string): Promise<Delivery> {
  const body = { id: unsent.id, visitor, ...unsent.subject, ...unsent.wanted };
  const sent = await request<Stored>(ENDPOINT, 'POST', body);
  return sent.ok ? { state: 'stored', removed: [], ...sent.answer } : failure(sent);
}

/** Changes what the server has; an answer that it no longer knows is cast anew, under a new id. */
async function change(unsent: Unsent, token: string, visitor: string): Promise<Delivery> {
  const { vote, reasons, comment } = unsent.wanted ?? {};
  const sent = await request<Partial<Stored>>(`${ENDPOINT}/${unsent.id}`, 'PATCH', { vote, reasons, comment }, token);
  if (sent.ok) return { state: 'stored', id: unsent.id, token, removed: sent.answer.removed ?? [] };
  return sent.reason === 'gone' ? cast({ ...unsent, id: crypto.randomUUID() }, visitor) : failure(sent);
}

/** Offers one answer to the server, or takes one back. Never throws; a repeat of it does no harm. */
export async function deliver(unsent: Unsent, visitor: string): Promise<Delivery> {
  if (!unsent.wanted) return takeBack(unsent, visitor);
  return unsent.token ? change(unsent, unsent.token, visitor) : cast(unsent, visitor);
}
