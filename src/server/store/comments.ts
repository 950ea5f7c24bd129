import { type Kysely, type SelectQueryBuilder, sql } from 'kysely';
import { holdsAll } from '../../report/search';
import { COMMENT_STATUSES, type CommentStatus } from '../../report/types';
import { auditOf, note } from './audit';
import type { Database } from './database';
import { inTransaction } from './inTransaction';
import type { Actor, CommentChoice, CommentQuery, CommentRow, Handled, StatusResult } from './reportStore';

const SEARCHED_AT_ONCE = 500;

/** Every vote starts with an empty status, so `new` is stored as that. */
function stored(status: CommentStatus): string {
  return status === 'new' ? '' : status;
}

/** The status that a row has. */
export function statusOf(kept: string): CommentStatus {
  return COMMENT_STATUSES.find((status) => status === kept) ?? 'new';
}

/** Columns that a filter asks for as they are. */
const ASKED = ['page', 'locale', 'vote', 'cause', 'revision'] as const;

/** Rows with a comment that the choice lets through, but for its words; their index makes it cheap among many votes. */
function chosen(db: Kysely<Database>, choice: CommentChoice): SelectQueryBuilder<Database, 'feedback', object> {
  const { from, before, reason, status } = choice;
  let rows: SelectQueryBuilder<Database, 'feedback', object> = db
    .selectFrom('feedback')
    .where('comment', '<>', '')
    .where('created_at', '>=', from)
    .where('created_at', '<', before);
  for (const column of ASKED) {
    const value = choice[column];
    if (value !== undefined) rows = rows.where(column, '=', value);
  }
  if (reason !== undefined) rows = rows.where(sql<boolean>`',' || reasons || ',' like ${`%,${reason},%`}`);
  return status === undefined ? rows : rows.where('status', '=', stored(status));
}

/** Newest first. */
function newestOf(db: Kysely<Database>, query: CommentQuery): Promise<readonly CommentRow[]> {
  const { after, limit } = query;
  return chosen(db, query)
    .select(['id', 'page', 'locale', 'revision', 'vote', 'reasons', 'cause', 'comment', 'status'])
    .select(['fixed_in as fixedIn', 'created_at as createdAt'])
    .$if(after !== undefined, (rows) =>
      rows.where(sql<boolean>`(created_at, id) < (${after?.createdAt}, cast(${after?.id} as uuid))`),
    )
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
}

/**
 * Comments of a time, newest first, part by part. Words are looked for here and not by the database, which in a plain
 * locale knows upper and lower case of no alphabet but the Latin one; what was read for nothing is let go.
 */
async function* found(db: Kysely<Database>, query: Omit<CommentQuery, 'limit'>): AsyncIterable<CommentRow> {
  const holds = holdsAll(query.q ?? '');
  for (let { after } = query; ; ) {
    const rows = await newestOf(db, { ...query, ...(after && { after }), limit: SEARCHED_AT_ONCE });
    yield* rows.filter((row) => holds(row.comment));
    after = rows[SEARCHED_AT_ONCE - 1];
    if (!after) return;
  }
}

/** Comments of a time, newest first. */
export async function commentsOf(db: Kysely<Database>, query: CommentQuery): Promise<readonly CommentRow[]> {
  const { limit, ...rest } = query;
  if (query.q === undefined) return newestOf(db, query);
  const rows: CommentRow[] = [];
  for await (const row of found(db, rest)) if (rows.push(row) === limit) break;
  return rows;
}

/** How many comments the choice has of each status; counting stops at `most`, so that it costs the same among millions. */
export async function commentCounts(
  db: Kysely<Database>,
  { status: _, ...choice }: CommentChoice,
  most: number,
): Promise<Readonly<Record<CommentStatus, number>>> {
  const counts = { new: 0, accepted: 0, fixed: 0, not_actionable: 0 };
  if (choice.q !== undefined) {
    for await (const row of found(db, choice)) {
      const status = statusOf(row.status);
      counts[status] = Math.min(most, counts[status] + 1);
    }
    return counts;
  }
  for (const status of COMMENT_STATUSES) {
    const some = chosen(db, { ...choice, status })
      .select('id')
      .limit(most)
      .as('some');
    const counted = await db
      .selectFrom(some)
      .select((eb) => eb.fn.countAll().as('n'))
      .executeTakeFirst();
    counts[status] = Number(counted?.n ?? 0);
  }
  return counts;
}

/**
 * Says what became of a comment. Two people who look at the same one must not overwrite each other: a status that is not
 * the one that was seen stays, and is told.
 */
export function setStatus(
  db: Kysely<Database>,
  id: string,
  wanted: Handled,
  was: Handled,
  actor: Actor,
): Promise<StatusResult> {
  return inTransaction(db, async (transaction): Promise<StatusResult> => {
    const row = await transaction
      .selectFrom('feedback')
      .select(['status', 'fixed_in'])
      .where('id', '=', id)
      .where('comment', '<>', '')
      .forUpdate()
      .executeTakeFirst();
    if (!row) return { kind: 'gone' };
    const now = { status: statusOf(row.status), fixedIn: row.fixed_in };
    if (now.status !== was.status || now.fixedIn !== was.fixedIn) {
      const [by] = await auditOf(transaction, 1, id);
      return { kind: 'conflict', ...now, ...(by && { by }) };
    }
    await transaction
      .updateTable('feedback')
      .set({ status: stored(wanted.status), fixed_in: wanted.fixedIn })
      .where('id', '=', id)
      .execute();
    const detail = [now.status, wanted.status, wanted.fixedIn].join(' ').trim();
    await note(transaction, actor, { action: 'status', subject: id, detail });
    return { kind: 'stored' };
  });
}
