import { type Kysely, sql, type UpdateObject } from 'kysely';
import { reasonsFor } from '../feedback/reasonsFor';
import type { Database } from './database';
import type { Feedback, FeedbackChange, FeedbackStore, Outcome, Ticket } from './feedbackStore';
import { withUnavailable } from './unavailable';

type Changed = UpdateObject<Database, 'feedback'>;

function changedReasons({ vote, reasons }: FeedbackChange): Changed {
  if (!reasons) return {};
  if (vote) return { reasons: reasons.join(',') };
  const [yes, no] = [reasonsFor('yes', reasons).join(','), reasonsFor('no', reasons).join(',')];
  return { reasons: (eb) => eb.case().when('vote', '=', 'yes').then(yes).else(no).end() };
}

async function save(db: Kysely<Database>, feedback: Feedback, now: Date): Promise<void> {
  const { reasons, visitorHash, tokenHash, ...same } = feedback;
  const own = { reasons: reasons.join(','), visitor_hash: visitorHash, token_hash: tokenHash };
  await db
    .insertInto('feedback')
    .values({ ...same, ...own, created_at: now, updated_at: now })
    .onConflict((conflict) =>
      conflict
        .column('id')
        .doUpdateSet((eb) => ({
          vote: eb.ref('excluded.vote'),
          reasons: eb
            .case()
            .when(eb.and([eb('excluded.reasons', '=', ''), eb('feedback.vote', '=', eb.ref('excluded.vote'))]))
            .then(eb.ref('feedback.reasons'))
            .else(eb.ref('excluded.reasons'))
            .end(),
          comment: eb
            .case()
            .when('excluded.comment', '=', '')
            .then(eb.ref('feedback.comment'))
            .else(eb.ref('excluded.comment'))
            .end(),
          updated_at: eb.ref('excluded.updated_at'),
        }))
        .whereRef('feedback.token_hash', '=', 'excluded.token_hash'),
    )
    .execute();
}

async function change(db: Kysely<Database>, ticket: Ticket, wanted: FeedbackChange, now: Date): Promise<boolean> {
  const changed = await db
    .updateTable('feedback')
    .set({
      ...changedReasons(wanted),
      ...(wanted.vote !== undefined && { vote: wanted.vote }),
      ...(wanted.comment !== undefined && { comment: wanted.comment }),
      updated_at: now,
    })
    .where('id', '=', ticket.id)
    .where('token_hash', '=', ticket.tokenHash)
    .returning('id')
    .executeTakeFirst();
  return changed !== undefined;
}

async function remove(db: Kysely<Database>, ticket: Ticket): Promise<boolean> {
  const removed = await db
    .deleteFrom('feedback')
    .where('id', '=', ticket.id)
    .where('token_hash', '=', ticket.tokenHash)
    .returning('id')
    .executeTakeFirst();
  return removed !== undefined;
}

async function saveOutcome(db: Kysely<Database>, outcome: Outcome, now: Date): Promise<void> {
  await db
    .insertInto('outcome')
    .values({ ...outcome, created_at: now })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
}

async function ready(db: Kysely<Database>): Promise<boolean> {
  try {
    await sql`select 1`.execute(db);
    return true;
  } catch {
    return false;
  }
}

/**
 * The votes and outcomes in a migrated database; all SQL about them is in this file.
 *
 * Tokens are compared by the database, as SHA-256 hashes of 256 random bits: whoever guesses cannot steer a hash, so
 * the time the comparison takes tells him nothing, and one statement both checks and writes.
 */
export function sqlStore(db: Kysely<Database>, close: () => Promise<void>): FeedbackStore {
  return {
    save: (feedback, now) => withUnavailable(() => save(db, feedback, now)),
    change: (ticket, wanted, now) => withUnavailable(() => change(db, ticket, wanted, now)),
    remove: (ticket) => withUnavailable(() => remove(db, ticket)),
    saveOutcome: (outcome, now) => withUnavailable(() => saveOutcome(db, outcome, now)),
    ready: () => ready(db),
    close,
  };
}
