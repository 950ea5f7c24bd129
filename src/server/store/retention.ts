import { type Kysely, sql } from 'kysely';
import type { OnErase } from './changeVote';
import type { Database } from './database';
import type { Forgotten, KeptSince, Overdue } from './feedbackStore';
import { inTransaction } from './inTransaction';

/** Small enough that a reader's vote never waits for it. */
const ROWS_AT_ONCE = 500;

/** Repeats a step until it finds nothing left to do; gives how many rows it dealt with. */
async function toTheEnd(
  db: Kysely<Database>,
  onErase: OnErase,
  step: (transaction: Kysely<Database>) => Promise<readonly unknown[]>,
): Promise<number> {
  for (let total = 0; ; ) {
    const length = await inTransaction(db, async (transaction) => {
      const rows = await step(transaction);
      if (rows.length > 0) onErase();
      return rows.length;
    });
    total += length;
    if (length < ROWS_AT_ONCE) return total;
  }
}

/**
 * Deletes comments, votes, outcomes and entries of the log that are older than promised, and notes the time. The counts
 * name nobody and stay. Several servers may do so at once: what one has deleted the others do not find.
 */
export async function forget(db: Kysely<Database>, since: KeptSince, now: Date, onErase: OnErase): Promise<Forgotten> {
  const aged = (table: 'feedback' | 'outcome') =>
    db.selectFrom(table).select('id').where('created_at', '<', since.votes).limit(ROWS_AT_ONCE);
  const votes = await toTheEnd(db, onErase, (transaction) =>
    transaction.deleteFrom('feedback').where('id', 'in', aged('feedback')).returning('id').execute(),
  );
  const comments = await toTheEnd(db, onErase, (transaction) =>
    transaction
      .updateTable('feedback')
      .set({ comment: '', status: '', fixed_in: '' })
      .where('id', 'in', (eb) =>
        eb
          .selectFrom('feedback as old')
          .select('old.id')
          .where('old.comment', '<>', '')
          .where('old.created_at', '<', since.comments)
          .limit(ROWS_AT_ONCE),
      )
      .returning('id')
      .execute(),
  );
  const outcomes = await toTheEnd(db, onErase, (transaction) =>
    transaction.deleteFrom('outcome').where('id', 'in', aged('outcome')).returning('id').execute(),
  );
  await db.deleteFrom('audit').where('at', '<', since.votes).execute();
  await db
    .insertInto('retention')
    .values({ id: 1, last_run: now })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ last_run: now }))
    .execute();
  return { votes, comments, outcomes };
}

interface Counts {
  readonly last_run: Date | null;
  readonly due: string;
  readonly all: string;
}

/**
 * What `forget` would do, and what the store knows of the time. Indexes answer all but the number of all rows. Where
 * there was no run yet the newest vote stands for one, noted once: those that a wrong clock writes afterwards are newer.
 */
export async function overdue(db: Kysely<Database>, { votes, comments }: KeptSince): Promise<Overdue> {
  await sql`insert into retention (id, last_run)
    select 1, max(created_at) from feedback having max(created_at) is not null on conflict do nothing`.execute(db);
  const { rows } = await sql<Counts>`select
    (select max(last_run) from retention) as last_run,
    (select count(*) from feedback where created_at < ${votes})
      + (select count(*) from feedback where comment <> '' and created_at < ${comments})
      + (select count(*) from outcome where created_at < ${votes}) as due,
    (select count(*) from feedback) + (select count(*) from outcome) as "all"`.execute(db);
  const [found] = rows;
  return {
    ...(found?.last_run && { lastRun: found.last_run }),
    due: Number(found?.due ?? 0),
    all: Number(found?.all ?? 0),
  };
}
