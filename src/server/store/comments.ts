import { type Kysely, sql } from 'kysely';
import type { CommentStatus } from '../../report/types';
import type { Database } from './database';
import type { CommentQuery, CommentRow } from './reportStore';

const SEARCHED_AT_ONCE = 500;

/** Every vote starts with an empty status, so `new` is stored as that. */
function stored(status: CommentStatus): string {
  return status === 'new' ? '' : status;
}

/** Newest first; the index of comments alone makes this cheap however many votes have none. */
function newestOf(db: Kysely<Database>, query: Omit<CommentQuery, 'text'>): Promise<readonly CommentRow[]> {
  const { page, locale, from, before, status, after, limit } = query;
  return db
    .selectFrom('feedback')
    .select(['id', 'page', 'locale', 'revision', 'vote', 'reasons', 'cause', 'comment', 'status'])
    .select(['fixed_in as fixedIn', 'created_at as createdAt'])
    .where('comment', '<>', '')
    .where('created_at', '>=', from)
    .where('created_at', '<', before)
    .$if(page !== undefined, (rows) => rows.where('page', '=', page ?? ''))
    .$if(locale !== undefined, (rows) => rows.where('locale', '=', locale ?? ''))
    .$if(status !== undefined, (rows) => rows.where('status', '=', stored(status ?? 'new')))
    .$if(after !== undefined, (rows) =>
      rows.where(sql<boolean>`(created_at, id) < (${after?.createdAt}, cast(${after?.id} as uuid))`),
    )
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
}

/** Upper and lower case alike, and the four letters that Turkish makes of i. */
function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll('\u0307', '').replaceAll('ı', 'i');
}

/**
 * Comments of a time, newest first. A text is looked for here and not by the database, which in a plain locale knows
 * upper and lower case of no alphabet but the Latin one; what was read for nothing is let go part by part.
 */
export async function commentsOf(db: Kysely<Database>, query: CommentQuery): Promise<readonly CommentRow[]> {
  const { text, limit, ...rest } = query;
  if (text === undefined) return newestOf(db, { ...rest, limit });
  const wanted = folded(text);
  const found: CommentRow[] = [];
  for (let after = query.after; ; ) {
    const rows = await newestOf(db, { ...rest, ...(after && { after }), limit: SEARCHED_AT_ONCE });
    found.push(...rows.filter((row) => folded(row.comment).includes(wanted)));
    after = rows[SEARCHED_AT_ONCE - 1];
    if (found.length >= limit || !after) return found.slice(0, limit);
  }
}

/** Says what became of a comment; false when there is no such comment. */
export async function setStatus(
  db: Kysely<Database>,
  id: string,
  status: CommentStatus,
  fixedIn: string,
): Promise<boolean> {
  const changed = await db
    .updateTable('feedback')
    .set({ status: stored(status), fixed_in: fixedIn })
    .where('id', '=', id)
    .where('comment', '<>', '')
    .returning('id')
    .executeTakeFirst();
  return changed !== undefined;
}
