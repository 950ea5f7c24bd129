import type { Change } from '../../i18n/changes';

/** As many as a reader takes in beside the question. */
const SHOWN = 3;

/**
 * The latest changes of a page, the newest first.
 *
 * @example changesOf('/auth-invalid/', []) // []
 */
export function changesOf(page: string, changes: readonly Change[]): readonly Change[] {
  const own = changes.filter((change) => change.page === page);
  return own.sort((a, b) => (a.day < b.day ? 1 : -1)).slice(0, SHOWN);
}
