import { setTimeout as sleep } from 'node:timers/promises';
import type { ServedRevision } from './builtSite';
import type { Deps } from './deps';
import { describeError, type Logger } from './log';
import type { Settings } from './settings';
import { openEmbedded } from './store/embedded';
import type { FeedbackStore } from './store/feedbackStore';
import { openServer } from './store/server';

const RETRY_MS = 2_000;

/** What every server tells its store before it is used. */
interface Announced extends Pick<Deps, 'clock'> {
  readonly served: readonly ServedRevision[];
}

async function announce(opening: Promise<FeedbackStore>, { served, clock }: Announced): Promise<FeedbackStore> {
  const store = await opening;
  try {
    await store.noteRevisions(served, clock());
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** A database server that is away when we start is waited for: the site can be read meanwhile. */
async function patiently(open: () => Promise<FeedbackStore>, log: Logger, signal: AbortSignal): Promise<FeedbackStore> {
  for (;;) {
    try {
      return await open();
    } catch (error) {
      log.warn({ error: describeError(error) }, 'database not opened, trying again');
      await sleep(RETRY_MS, undefined, { signal });
    }
  }
}

/**
 * The store that the settings ask for: a database server, or else the embedded one. It knows which revisions are served
 * from now on. The signal ends the waiting.
 */
export function openStore(
  { DATABASE_URL, DATA_DIR }: Settings,
  log: Logger,
  announced: Announced,
  signal: AbortSignal,
): Promise<FeedbackStore> {
  if (DATABASE_URL === undefined) return announce(openEmbedded(DATA_DIR), announced);
  return patiently(() => announce(openServer(DATABASE_URL, log), announced), log, signal);
}
