import type { CspSources, KnownPages } from './builtSite';
import type { BuiltFiles } from './http/builtFiles';
import type { Limits } from './limits/limits';
import type { Logger } from './log';
import type { Metrics } from './metrics/metrics';
import type { Settings } from './settings';
import type { FeedbackStore } from './store/feedbackStore';

/** Everything the app gets from outside, so that tests can give it their own. */
export interface Deps {
  readonly store: FeedbackStore;
  readonly pages: KnownPages;
  readonly csp: CspSources;
  readonly clock: () => Date;
  readonly log: Logger;
  readonly limits: Limits;
  readonly metrics: Metrics;
  readonly files: BuiltFiles;
  readonly settings: Pick<
    Settings,
    'SITE_URL' | 'REPORT_TOKEN' | 'REPORT_TOKENS' | 'METRICS_PORT' | 'COMMENT_DAYS' | 'VOTE_DAYS' | 'TRUST_PROXY'
  >;
}
