/** What became of a request: the server's answer, a refusal of what was sent, or nobody reached. */
export type Sent<T> = { ok: true; answer: T } | { ok: false; reason: 'invalid' | 'gone' | 'unavailable' };

/**
 * The one way in which a page speaks to a server: JSON to our own API, without cookies and without saying where it
 * comes from. Only a form that its reader sends may call it, a checker never.
 */
export async function request<T>(path: string, method: string, body?: object, token?: string): Promise<Sent<T>> {
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
