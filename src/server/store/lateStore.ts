import { type FeedbackStore, StoreUnavailable } from './feedbackStore';

/** A store that is handed its real store later, and may lose it again. */
export interface LateStore extends FeedbackStore {
  open(store: FeedbackStore): void;
  lose(): void;
}

/**
 * A store that may be used while it is not open: until it is, every call says `StoreUnavailable` at once instead of
 * waiting, so that the site can be read while the database starts.
 */
export function lateStore(): LateStore {
  let store: FeedbackStore | undefined;
  const now = (): FeedbackStore => {
    if (!store) throw new StoreUnavailable('The database is not open yet.');
    return store;
  };
  return {
    open: (opened) => {
      store = opened;
    },
    lose: () => {
      store = undefined;
    },
    save: async (...args) => now().save(...args),
    change: async (...args) => now().change(...args),
    remove: async (...args) => now().remove(...args),
    saveOutcome: async (...args) => now().saveOutcome(...args),
    noteRevisions: async (...args) => now().noteRevisions(...args),
    knownRevision: async (...args) => now().knownRevision(...args),
    overdue: async (...args) => now().overdue(...args),
    forget: async (...args) => now().forget(...args),
    get report() {
      return now().report;
    },
    ready: async () => (await store?.ready()) ?? false,
    close: async () => store?.close(),
  };
}
