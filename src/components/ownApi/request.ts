/** What became of a request: the server's answer, a refusal of what was sent, or nobody reached. */
export type Sent<T> =
  | { readonly ok: true; readonly answer: T }
  | { readonly ok: false; readonly reason: 'invalid' | 'gone' | 'unavailable'; readonly field?: string };

/** Not a fault of what was sent: the same request may succeed later. */
const MAY_SUCCEED_LATER: readonly number[] = [408, 425, 429];

/**
 * The one way in which a page speaks to a server: to our own API, without cookies and without saying where it comes
 * from. Only a form that its reader sends may call it, a checker never. Undefined when nobody answered.
 */
export async function send(path: string, method: string, body?: object, token?: string): Promise<Response | undefined> {
  try {
    return await fetch(path, {
      method,
      headers: {
        ...(body && { 'Content-Type': 'application/json' }),
        ...(token && { Authorization: `Bearer ${token}` }),
      },
      body: body && JSON.stringify(body),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
  } catch {
    return undefined;
  }
}

/** `field` names what the server refused, where it says so: an error is `{code, field?, message}`. */
async function refusalOf(response: Response): Promise<Sent<never>> {
  if (response.status >= 500 || MAY_SUCCEED_LATER.includes(response.status))
    return { ok: false, reason: 'unavailable' };
  if (response.status === 401 || response.status === 404) return { ok: false, reason: 'gone' };
  const { field } = (await response.json().catch(() => ({}))) as { readonly field?: string };
  return { ok: false, reason: 'invalid', ...(typeof field === 'string' && { field }) };
}

/** A request whose answer is JSON; an answer that cannot be read counts as none. */
export async function request<T>(path: string, method: string, body?: object, token?: string): Promise<Sent<T>> {
  const response = await send(path, method, body, token);
  if (!response) return { ok: false, reason: 'unavailable' };
  if (!response.ok) return refusalOf(response);
  try {
    return { ok: true, answer: (response.status === 204 ? {} : await response.json()) as T };
  } catch {
    return { ok: false, reason: 'unavailable' };
  }
}
