import type { PageKey } from '../../i18n/pageText';

/** One thing that the team changed because readers of a page asked for it. */
export interface Change {
  /** Site path without the locale: `/auth-invalid/`. */
  readonly page: string;
  /** Day on which it was published, as `2026-11-22`. */
  readonly day: string;
  /** The team's own line about it, in four `strings.json`; never a reader's words. */
  readonly line: PageKey;
}

/** Everything that was changed on request; a page with none shows none. */
export const CHANGES: readonly Change[] = [];
