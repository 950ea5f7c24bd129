import { type Kysely, sql } from 'kysely';
import type { CommentStatus } from '../../report/types';
import type { Database } from './database';
import type { CommentQuery, CommentRow } from './reportStore';

/** Comments of a time, newest first; the index of comments alone makes this cheap however many votes have none. */
export function commentsOf(db: Kysely<Database>, query: CommentQuery): Promise<readonly CommentRow[]> {
  const { page, locale, from, before, status, text, after, limit } = query;
  return db
    .selectFrom('feedback')
    .select(['id', 'page', 'locale', 'revision', 'vote', 'reasons', 'cause', 'comment', 'status'])
    .select(['fixed_in as fixedIn', 'created_at as createdAt'])
    .where('comment', '<>', '')
    .where('created_at', '>=', from)
    .where('created_at', '<', before)
    .$if(page !== undefined, (eb) => eb.where('page', '=', page ?? ''))
    .$if(locale !== undefined, (eb) => eb.where('locale', '=', locale ?? ''))
    .$if(status !== undefined, (eb) => eb.where('status', '=', stored(status ?? 'new')))
    .$if(text !== undefined, (eb) => eb.where(sql<boolean>`strpos(lower(comment), lower(${text})) > 0`))
    .$if(after !== undefined, (eb) =>
      eb.where(sql<boolean>`(created_at, id) < (${after?.createdAt}, cast(${after?.id} as uuid))`),
    )
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
}

/** Every vote starts with an empty status, so `new` is stored as that. */
function stored(status: CommentStatus): string {
  return status === 'new' ? '' : status;
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
