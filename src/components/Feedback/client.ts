import { request } from '../ownApi/request';
import type { Ballot, Subject, Vote } from './ballot';

const ENDPOINT = '/api/feedback';

/** Stores a vote. The same `id` sent twice is one vote. */
export function postVote(subject: Subject, id: string, visitor: string, vote: Vote) {
  return request<{ id: string; token: string }>(ENDPOINT, 'POST', { id, visitor, vote, ...subject });
}

/** Changes an own vote, or adds reasons and a comment; `removed` names what the server's guard took out. */
export function patchVote({ id, token }: Ballot, change: { vote?: Vote; reasons?: string[]; comment?: string }) {
  return request<{ removed?: string[] }>(`${ENDPOINT}/${id}`, 'PATCH', change, token);
}

/** Takes an own vote back; nothing of it stays stored. */
export function deleteVote({ id, token }: Ballot) {
  return request<object>(`${ENDPOINT}/${id}`, 'DELETE', undefined, token);
}
