import { fresh, type Unsent } from './unsent';

/** Also read by the page's first script, which sends what an earlier page could not. */
const KEY = 'xchainer-help-outbox';

/** Sent on `window` when the outbox of this page has changed; other tabs hear of it by `storage`. */
export const OUTBOX_CHANGED = 'outbox-changed';

/** What waits to be sent from this browser; nothing when storage is forbidden or its content is not ours. */
export function readOutbox(): readonly Unsent[] {
  try {
    const list: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(list) ? fresh(list, Date.now()) : [];
  } catch {
    return [];
  }
}

/** Keeps the list, or nothing at all when it is empty. False when this browser does not let us. */
export function keepOutbox(list: readonly Unsent[]): boolean {
  try {
    if (list.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(fresh(list, Date.now())));
  } catch {
    return false;
  }
  dispatchEvent(new Event(OUTBOX_CHANGED));
  return true;
}
