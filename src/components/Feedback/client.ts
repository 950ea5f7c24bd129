import type { Ballot, Subject, Vote } from './ballot';

/** What became of a request: the server's answer, a refusal of what was sent, or nobody reached. */
export type Sent<T> = { ok: true; answer: T } | { ok: false; reason: 'invalid' | 'gone' | 'unavailable' };

const ENDPOINT = '/api/feedback';

async function call<T>(path: string, method: string, body?: object, token?: string): Promise<Sent<T>> {
  try {
    const response = await fetch(path, {
      method,
      headers: {
        ...(body && { 'Content-Type': 'application/json' }),
        ...(token && { Authorization: `Bearer ${token}` }),
      },
      body: body && JSON.stringify(body),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
    if (response.ok) return { ok: true, answer: (response.status === 204 ? {} : await response.json()) as T };
    if (response.status === 401 || response.status === 404) return { ok: false, reason: 'gone' };
    return { ok: false, reason: response.status < 500 ? 'invalid' : 'unavailable' };
  } catch {
    return { ok: false, reason: 'unavailable' };
  }
}

/** Stores a vote. The same `id` sent twice is one vote. */
export function postVote(subject: Subject, id: string, visitor: string, vote: Vote) {
  return call<{ id: string; token: string }>(ENDPOINT, 'POST', { id, visitor, vote, ...subject });
}

/** Changes an own vote, or adds reasons and a comment; `removed` names what the server's guard took out. */
export function patchVote({ id, token }: Ballot, change: { vote?: Vote; reasons?: string[]; comment?: string }) {
  return call<{ removed?: string[] }>(`${ENDPOINT}/${id}`, 'PATCH', change, token);
}

/** Takes an own vote back; nothing of it stays stored. */
export function deleteVote({ id, token }: Ballot) {
  return call<object>(`${ENDPOINT}/${id}`, 'DELETE', undefined, token);
}
