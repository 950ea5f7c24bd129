import * as v from 'valibot';
import { REASONS } from '../../feedback';
import type { Locale } from '../../i18n/locales';
import { PAGE_PATH } from '../../report/pagePath';
import { addDays, dayOf, isDay, lengthOf, MOST_DAYS, type Period } from '../../report/period';
import { LONGEST_SEARCH } from '../../report/search';
import { COMMENT_STATUSES, type CommentFilters } from '../../report/types';
import { CAUSE_IDS } from '../../validator/engine/causes';
import { locale, revision } from '../http/fields';
import { type Parsed, parseBody } from '../http/parseBody';
import type { Cursor } from '../store/reportStore';

const USUAL_DAYS = 30;

/** What a report is asked for. */
export interface ReportQuery {
  readonly period: Period;
  readonly page?: string;
  readonly locale?: Locale;
  readonly comments: CommentFilters;
  readonly after?: Cursor;
}

const day = v.optional(v.pipe(v.string(), v.check(isDay)));

const COMMENTS = {
  vote: v.optional(v.picklist(['yes', 'no'])),
  reason: v.optional(v.picklist([...REASONS.yes, ...REASONS.no])),
  cause: v.optional(v.picklist(CAUSE_IDS)),
  revision: v.optional(revision),
  status: v.optional(v.picklist(COMMENT_STATUSES)),
  q: v.optional(v.pipe(v.string(), v.maxLength(LONGEST_SEARCH))),
} as const;

const QUERY = v.strictObject({
  from: day,
  to: day,
  page: v.optional(v.pipe(v.string(), v.regex(PAGE_PATH))),
  locale: v.optional(locale),
  ...COMMENTS,
  cursor: v.optional(
    v.pipe(
      v.string(),
      v.check((text) => readCursor(text) !== undefined),
    ),
  ),
});

/**
 * The place of a comment in the list, as text.
 *
 * @example cursorOf({ createdAt: new Date(0), id: 'b1d3…' }) // '0.b1d3…'
 */
export function cursorOf({ createdAt, id }: Cursor): string {
  return `${createdAt.getTime()}.${id}`;
}

function readCursor(text: string): Cursor | undefined {
  const [, time, id] = /^(\d{1,14})\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(text) ?? [];
  return time === undefined || id === undefined ? undefined : { createdAt: new Date(Number(time)), id };
}

/** An object without what is undefined in it. */
function given<T extends object>(fields: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Key in keyof T]?: Exclude<T[Key], undefined>;
  };
}

/**
 * What the address asks for. Empty values count as absent, as a form sends them; without a period it is the last
 * thirty days. A page may be one that is no longer published.
 *
 * @example parseQuery({ from: '2026-11-31' }, now) // { error: { code: 'invalid_field', field: 'from' } }
 */
export function parseQuery(params: Readonly<Record<string, string>>, now: Date): Parsed<ReportQuery> {
  const parsed = parseBody(
    QUERY,
    Object.fromEntries(Object.entries(params).filter(([, value]) => value.trim() !== '')),
  );
  if ('error' in parsed) return parsed;
  const { from, to = dayOf(now), page, locale, cursor, ...comments } = parsed.ok;
  const period = { from: from ?? addDays(to, 1 - USUAL_DAYS), to };
  if (period.from > to || lengthOf(period) > MOST_DAYS) return { error: { code: 'invalid_field', field: 'from' } };
  const after = cursor === undefined ? undefined : readCursor(cursor);
  return { ok: { period, comments: given(comments), ...given({ page, locale, after }) } };
}
