import type { Handler } from 'hono';
import type { Deps } from '../deps';

const MOST = 200;

/** `GET /api/report/audit`: who of the team did what, the newest first. */
export function getAudit({ store }: Deps): Handler {
  return async (c) => c.json({ entries: await store.report.audit(MOST) });
}
