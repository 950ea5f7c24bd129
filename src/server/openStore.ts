import { setTimeout as sleep } from 'node:timers/promises';
import { describeError, type Logger } from './log';
import type { Settings } from './settings';
import { openEmbedded } from './store/embedded';
import type { FeedbackStore } from './store/feedbackStore';
import { openServer } from './store/server';

const RETRY_MS = 2_000;

/** A database server that is away when we start is waited for: the site can be read meanwhile. */
async function openPatiently(databaseUrl: string, log: Logger, signal: AbortSignal): Promise<FeedbackStore> {
  for (;;) {
    try {
      return await openServer(databaseUrl, log);
    } catch (error) {
      log.warn({ error: describeError(error) }, 'database not opened, trying again');
      await sleep(RETRY_MS, undefined, { signal });
    }
  }
}

/** The store that the settings ask for: a database server, or else the embedded one. The signal ends the waiting. */
export function openStore(settings: Settings, log: Logger, signal: AbortSignal): Promise<FeedbackStore> {
  const { DATABASE_URL, DATA_DIR } = settings;
  return DATABASE_URL === undefined ? openEmbedded(DATA_DIR) : openPatiently(DATABASE_URL, log, signal);
}
