import { addDays, dayOf, type Period } from '../../report/period';

/** Periods that can be chosen with one click, in days. */
export const PERIODS = [7, 30, 90] as const;

/** What the reader of the report has chosen. */
export interface Query {
  /** Days up to today, or `own` for {@link from} and {@link to}. */
  readonly days: string;
  readonly from: string;
  readonly to: string;
  readonly page: string;
  readonly locale: string;
}

export const FIRST_QUERY: Query = { days: '30', from: '', to: '', page: '', locale: '' };

/** Which comments: these choices change nothing else. */
export interface CommentQuery {
  readonly q: string;
  readonly status: string;
}

/**
 * First and last day of the period, both included, in UTC. An own period without one of its ends is open there: it
 * ends today, or is one day long.
 *
 * @example periodOf({ ...FIRST_QUERY, days: '7' }, Date.UTC(2026, 10, 22)) // { from: '2026-11-16', to: '2026-11-22' }
 */
export function periodOf({ days, from, to }: Query, now: number): Period {
  const today = dayOf(new Date(now));
  if (days !== 'own') return { from: addDays(today, 1 - Number(days)), to: today };
  const last = to || today;
  return { from: from || last, to: last };
}

/** The query part of a request to the report; what is not chosen is left out. */
export function searchOf(query: Query, comments: CommentQuery, now: number, cursor = ''): string {
  const { page, locale } = query;
  const chosen = Object.entries({ ...periodOf(query, now), page, locale, ...comments, cursor });
  return `?${new URLSearchParams(chosen.filter(([, value]) => value !== ''))}`;
}
