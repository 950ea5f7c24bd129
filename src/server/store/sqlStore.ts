import { type Kysely, sql } from 'kysely';
import { changeVote, type OnErase, removeVote, repeatVote } from './changeVote';
import type { Database, OutcomeTable } from './database';
import { type Feedback, type FeedbackStore, StoreUnavailable } from './feedbackStore';
import { insertVotes, type VoteRow } from './insertVotes';
import { inTransaction } from './inTransaction';
import { MIGRATIONS } from './migrations';
import { forget, overdue } from './retention';
import { knownRevisions, noteRevisions } from './revisions';
import { sqlReport } from './sqlReport';
import { addOutcomeTally } from './tallies';
import { withUnavailable } from './unavailable';

const TRIES = 3;

function rowOf(feedback: Feedback, now: Date): VoteRow {
  return {
    id: feedback.id,
    page: feedback.page,
    locale: feedback.locale,
    revision: feedback.revision,
    vote: feedback.vote,
    reasons: feedback.reasons.join(','),
    comment: feedback.comment,
    visitor_hash: feedback.visitorHash,
    token_hash: feedback.tokenHash,
    cause: feedback.cause,
    status: '',
    fixed_in: '',
    created_at: now,
    updated_at: now,
  };
}

/** Inserts, or brings up to date what is in the way; again when that has gone between the two. */
async function save(
  db: Kysely<Database>,
  insert: (vote: VoteRow) => Promise<boolean>,
  vote: VoteRow,
  onErase: OnErase,
): Promise<string> {
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    if (await insert(vote)) return vote.id;
    const kept = await repeatVote(db, vote, onErase);
    if (kept !== undefined) return kept;
  }
  throw new StoreUnavailable('The vote comes and goes.');
}

function saveOutcome(db: Kysely<Database>, outcome: OutcomeTable): Promise<void> {
  return inTransaction(db, async (transaction) => {
    const inserted = await transaction
      .insertInto('outcome')
      .values(outcome)
      .onConflict((conflict) => conflict.column('id').doNothing())
      .returning('id')
      .executeTakeFirst();
    if (inserted) await addOutcomeTally(transaction, outcome);
  });
}

/** True when the database answers and has every table and column that this server knows of. */
async function ready(db: Kysely<Database>): Promise<boolean> {
  const names = Object.keys(MIGRATIONS);
  try {
    const { rows } = await sql`select name from kysely_migration where name in (${sql.join(names)})`.execute(db);
    return rows.length === names.length;
  } catch {
    return false;
  }
}

/**
 * The votes and outcomes in a migrated database; all SQL about them is in this folder.
 *
 * Tokens are compared by the database, as SHA-256 hashes of 256 random bits: whoever guesses cannot steer a hash, so
 * the time the comparison takes tells him nothing. A store whose database keeps what was deleted is told of deletions.
 */
export function sqlStore(
  db: Kysely<Database>,
  close: () => Promise<void>,
  onErase: OnErase = () => undefined,
): FeedbackStore {
  const insert = insertVotes(db);
  const known = knownRevisions(db);
  return {
    save: (feedback, now) => withUnavailable(() => save(db, insert, rowOf(feedback, now), onErase)),
    change: (ticket, wanted, now) => withUnavailable(() => changeVote(db, ticket, wanted, now, onErase)),
    remove: (ticket) => withUnavailable(() => removeVote(db, ticket, onErase)),
    saveOutcome: (outcome, now) => withUnavailable(() => saveOutcome(db, { ...outcome, created_at: now })),
    noteRevisions: (served, now) => withUnavailable(() => noteRevisions(db, served, now)),
    knownRevision: (wanted) => withUnavailable(() => known(wanted)),
    overdue: (since) => withUnavailable(() => overdue(db, since)),
    forget: (since, now) => withUnavailable(() => forget(db, since, now, onErase)),
    report: sqlReport(db, onErase),
    ready: () => ready(db),
    close,
  };
}
