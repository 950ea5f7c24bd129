import { isLocale } from '../../i18n/locales';
import { PAGE_PATH } from '../../report/pagePath';
import { addDays, dayOf, isDay, type Period } from '../../report/period';
import { LONGEST_SEARCH } from '../../report/search';

/** Periods that can be chosen with one click, in days. */
export const PERIODS = [7, 30, 90, 365] as const;

/** What the reader of the report has chosen; an empty text is no choice. The names are those in the address. */
export interface Query {
  /** Days up to today, or `own` for {@link from} and {@link to}. */
  readonly days: string;
  readonly from: string;
  readonly to: string;
  readonly page: string;
  readonly locale: string;
  /** The rest is about comments alone. */
  readonly vote: string;
  readonly reason: string;
  readonly cause: string;
  readonly revision: string;
  readonly status: string;
  readonly q: string;
}

/** What narrows comments and nothing else. */
export const COMMENT_FILTERS = ['vote', 'reason', 'cause', 'revision', 'status', 'q'] as const;

export const FIRST_QUERY: Query = {
  ...{ days: '30', from: '', to: '', page: '', locale: '' },
  ...{ vote: '', reason: '', cause: '', revision: '', status: '', q: '' },
};

const ID = /^[a-z_]{1,60}$/;

/** The shape of each choice: an address may have been typed, or cut off in a mail. What does not fit is no choice. */
const SHAPES: Readonly<Record<keyof Query, (text: string) => boolean>> = {
  days: (text) => text === 'own' || PERIODS.some((days) => String(days) === text),
  from: isDay,
  to: isDay,
  page: (text) => PAGE_PATH.test(text),
  locale: isLocale,
  vote: (text) => text === 'yes' || text === 'no',
  reason: (text) => ID.test(text),
  cause: (text) => ID.test(text),
  revision: (text) => /^[0-9a-f]{12}$/.test(text),
  status: (text) => ID.test(text),
  q: (text) => text.length <= LONGEST_SEARCH,
};

/**
 * The choices in an address; unknown and misshapen ones are none.
 *
 * @example queryFrom('?page=/new-key/&locale=xx').page // '/new-key/'
 */
export function queryFrom(search: string): Query {
  const given = new URLSearchParams(search);
  const entries = Object.entries(FIRST_QUERY).map(([name, usual]) => {
    const value = given.get(name) ?? '';
    return [name, value !== '' && SHAPES[name as keyof Query](value) ? value : usual];
  });
  return Object.fromEntries(entries) as Query;
}

/** The query part of the page's own address for these choices; what is as usual is left out. */
export function addressOf(query: Query): string {
  const chosen = Object.entries(query).filter(([name, value]) => value !== FIRST_QUERY[name as keyof Query]);
  const text = String(new URLSearchParams(chosen)).replaceAll('%2F', '/');
  return text === '' ? '' : `?${text}`;
}

/**
 * First and last day of the period, both included, in UTC. An own period without one of its ends is open there: it
 * ends today, or is one day long.
 *
 * @example periodOf({ ...FIRST_QUERY, days: '7' }, Date.UTC(2026, 10, 22)) // { from: '2026-11-16', to: '2026-11-22' }
 */
export function periodOf({ days, from, to }: Pick<Query, 'days' | 'from' | 'to'>, now: number): Period {
  const today = dayOf(new Date(now));
  if (days !== 'own') return { from: addDays(today, 1 - Number(days)), to: today };
  const last = to || today;
  return { from: from || last, to: last };
}

/** The query part of a request to the report; what is not chosen is left out. */
export function searchOf(query: Query, now: number, cursor = ''): string {
  const { days: _, ...rest } = query;
  const chosen = Object.entries({ ...rest, ...periodOf(query, now), cursor });
  return `?${new URLSearchParams(chosen.filter(([, value]) => value !== ''))}`;
}
