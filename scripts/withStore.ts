import { createLog } from '../src/server/log';
import { openerOf } from '../src/server/openStore';
import { readSettings } from '../src/server/settings';
import type { FeedbackStore } from '../src/server/store/feedbackStore';

/** Opens the store that the settings name, as the server would, for as long as the work takes. Nobody else may have it open. */
export async function withStore(
  env: Readonly<Record<string, string | undefined>>,
  work: (store: FeedbackStore) => Promise<void>,
): Promise<void> {
  const settings = readSettings(env);
  if ('error' in settings) throw new Error(settings.error);
  const opener = await openerOf(settings.ok, createLog());
  try {
    const { store } = await opener.open();
    try {
      await work(store);
    } finally {
      await store.close();
    }
  } finally {
    opener.release();
  }
}
