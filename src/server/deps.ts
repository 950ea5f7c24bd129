import type { CspSources, KnownPages } from './builtSite';
import type { Logger } from './log';
import type { Settings } from './settings';
import type { FeedbackStore } from './store/feedbackStore';

/** Everything the app gets from outside, so that tests can give it their own. */
export interface Deps {
  readonly store: FeedbackStore;
  readonly pages: KnownPages;
  readonly csp: CspSources;
  readonly clock: () => Date;
  readonly log: Logger;
  readonly buildDir: string;
  readonly settings: Pick<Settings, 'SITE_URL'>;
}
