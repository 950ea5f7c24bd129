import type { Kysely, Selectable, Transaction } from 'kysely';
import { reasonsFor } from '../feedback/reasonsFor';
import { note } from './audit';
import type { Database, FeedbackTable } from './database';
import type { FeedbackChange, Ticket } from './feedbackStore';
import type { VoteRow } from './insertVotes';
import { inTransaction } from './inTransaction';
import type { Actor } from './reportStore';
import { addVoteTallies, talliesBetween } from './tallies';

type Stored = Selectable<FeedbackTable>;

/** Called inside the transaction that deletes something of a reader's, before it counts. */
export type OnErase = () => void;

/** Writes what changed of a vote, and moves the counts by just that. */
async function replace(
  transaction: Transaction<Database>,
  before: Stored,
  after: Stored,
  onErase: OnErase,
): Promise<void> {
  const { vote, reasons, comment, cause, updated_at } = after;
  if (before.comment !== '' && before.comment !== comment) onErase();
  // A comment that its writer has changed is one that nobody of the team has read.
  const unread = comment === before.comment ? {} : { status: '', fixed_in: '' };
  await transaction
    .updateTable('feedback')
    .set({ vote, reasons, comment, cause, updated_at, ...unread })
    .where('id', '=', before.id)
    .execute();
  await addVoteTallies(transaction, talliesBetween([before], [after]));
}

function repeated(before: Stored, again: VoteRow): Stored {
  const keepsReasons = again.reasons === '' && again.vote === before.vote;
  return {
    ...before,
    vote: again.vote,
    reasons: keepsReasons ? before.reasons : again.reasons,
    comment: again.comment || before.comment,
    cause: again.cause || before.cause,
    updated_at: again.updated_at,
  };
}

/**
 * Brings up to date what is there of a vote that could not be inserted: the same vote, or the one that this visitor
 * gave on the same revision, in another tab perhaps. Gives the id it is kept under; for an id that is somebody else's
 * the id itself, and changes nothing; undefined when the vote in the way has gone meanwhile.
 */
export function repeatVote(db: Kysely<Database>, again: VoteRow, onErase: OnErase): Promise<string | undefined> {
  return inTransaction(db, async (transaction) => {
    const inTheWay = await transaction
      .selectFrom('feedback')
      .selectAll()
      .where((eb) => eb.or([eb('visitor_hash', '=', again.visitor_hash), eb('id', '=', again.id)]))
      .orderBy('id')
      .forUpdate()
      .execute();
    const own =
      inTheWay.find((row) => row.visitor_hash === again.visitor_hash) ??
      inTheWay.find((row) => row.token_hash === again.token_hash);
    if (!own) return inTheWay[0]?.id;
    await replace(transaction, own, repeated(own, again), onErase);
    return own.id;
  });
}

function locked(transaction: Transaction<Database>, { id, tokenHash }: Ticket): Promise<Stored | undefined> {
  return transaction
    .selectFrom('feedback')
    .selectAll()
    .where('id', '=', id)
    .where('token_hash', '=', tokenHash)
    .forUpdate()
    .executeTakeFirst();
}

/** Changes the vote that the ticket opens; false when it opens none. */
export function changeVote(
  db: Kysely<Database>,
  ticket: Ticket,
  wanted: FeedbackChange,
  now: Date,
  onErase: OnErase,
): Promise<boolean> {
  return inTransaction(db, async (transaction) => {
    const before = await locked(transaction, ticket);
    if (!before) return false;
    const vote = wanted.vote ?? (before.vote === 'yes' ? 'yes' : 'no');
    const reasons = wanted.reasons ? reasonsFor(vote, wanted.reasons).join(',') : before.reasons;
    const after = { ...before, vote, reasons, comment: wanted.comment ?? before.comment, updated_at: now };
    await replace(transaction, before, after, onErase);
    return true;
  });
}

/**
 * Deletes a vote, by its reader's ticket or by its id alone, and takes it out of the counts. What one of the team deletes
 * is noted. False when there is none.
 */
export function removeVote(
  db: Kysely<Database>,
  { id, tokenHash, actor }: Partial<Ticket> & { readonly id: string; readonly actor?: Actor },
  onErase: OnErase,
): Promise<boolean> {
  return inTransaction(db, async (transaction) => {
    const removed = await transaction
      .deleteFrom('feedback')
      .where('id', '=', id)
      .$if(tokenHash !== undefined, (query) => query.where('token_hash', '=', tokenHash ?? ''))
      .returningAll()
      .executeTakeFirst();
    if (!removed) return false;
    onErase();
    await addVoteTallies(transaction, talliesBetween([removed], []));
    if (actor) await note(transaction, actor, { action: 'erase', subject: id, detail: '' });
    return true;
  });
}
