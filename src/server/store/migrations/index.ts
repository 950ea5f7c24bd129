import type { Migration } from 'kysely';
import * as feedback from './0001Feedback';
import * as outcome from './0002Outcome';
import * as report from './0003Report';
import * as limit from './0004Limit';
import * as retention from './0005Retention';
import * as team from './0006Team';

/** All migrations; they run in the order of their names. Each can be run again after it stopped half-way. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001_feedback': feedback,
  '0002_outcome': outcome,
  '0003_report': report,
  '0004_limit': limit,
  '0005_retention': retention,
  '0006_team': team,
};
