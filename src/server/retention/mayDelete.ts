import { dayOf } from '../../report/period';
import type { Overdue } from '../store/feedbackStore';

const DAY_MS = 24 * 3_600_000;

/** Clocks of several servers differ, and one that is set right may go back a little. */
const BEHIND_MS = DAY_MS;

/** A server that was off for longer than this asks before it deletes. */
const AHEAD_MS = 7 * DAY_MS;

/** What an hour makes due is a few rows; a run for more than this share of all rows asks first, few rows excepted. */
const SHARE = 0.2;
const FEW = 100;

export type Refusal = 'clock_behind' | 'clock_ahead' | 'too_many';

/**
 * Whether what is due may be deleted. The clock alone is not believed, since one wrong clock would delete everything for
 * good: it must fit the last run that the store knows of. An operator's word for the day that the clock shows outweighs
 * all doubts. Rows that are written with a wrong clock make it no more credible.
 */
export function whyNot(now: Date, { lastRun, due, all }: Overdue, confirmedDay?: string): Refusal | undefined {
  if (confirmedDay === dayOf(now)) return undefined;
  if (lastRun && now.getTime() < lastRun.getTime() - BEHIND_MS) return 'clock_behind';
  if (lastRun && now.getTime() > lastRun.getTime() + AHEAD_MS) return 'clock_ahead';
  return due > FEW && due > all * SHARE ? 'too_many' : undefined;
}

/** The line for the operator: what is doubted, and what to do when all is well. */
export function refusalLine(refusal: Refusal, now: Date, { lastRun, due, all }: Overdue): string {
  const today = dayOf(now);
  const doubt =
    refusal === 'too_many'
      ? `${due} of ${all} rows are due at once`
      : `the clock shows ${today}, but the database was last used on ${lastRun ? dayOf(lastRun) : 'no day'}`;
  return `Nothing is deleted by age: ${doubt}. Set the clock right; or, if it is right, start the server once with RETENTION_CONFIRM=${today}.`;
}
