import type { Handler } from 'hono';
import type { Deps } from '../deps';
import { refuse } from '../http/errors';

/** `GET /healthz`: the process answers. */
export function healthz(): Handler {
  return (c) => c.json({ status: 'ok' });
}

/** `GET /readyz`: votes can be stored now. Pages can be read before that. */
export function readyz({ store }: Deps): Handler {
  return async (c) => ((await store.ready()) ? c.json({ status: 'ready' }) : refuse(c, 'not_ready'));
}
