import type { Handler } from 'hono';
import type { Deps } from '../deps';
import { readJson } from '../http/bodies';
import { refuse } from '../http/errors';
import { orGiveBack } from '../limits/limiter';
import { parseOutcome } from '../outcome/parseOutcome';

/**
 * `POST /api/outcome`: stores which cause a walk ended at, and whether the error was gone. Answers 201 `{id}`. Sent
 * again with the same id it is still one outcome, the one that came first. One too many from a client is dropped and
 * answered alike.
 */
export function postOutcome({ store, clock, limits, metrics }: Deps): Handler {
  return async (c) => {
    const parsed = parseOutcome(await readJson(c));
    if ('error' in parsed) return refuse(c, parsed.error.code, parsed.error.field);
    const giveBack = await limits.outcome.take(limits.clientOf(c));
    if (!giveBack) {
      metrics.outcome('client_limit');
      return c.json({ id: parsed.ok.id }, 201);
    }
    await orGiveBack([giveBack], async () => {
      const revision = await store.knownRevision({ locale: parsed.ok.locale, revision: parsed.ok.revision });
      await store.saveOutcome({ ...parsed.ok, revision }, clock());
    });
    metrics.outcome('stored');
    return c.json({ id: parsed.ok.id }, 201);
  };
}
