import DataLoader from 'dataloader';
import type { Insertable, Kysely } from 'kysely';
import type { Database, FeedbackTable } from './database';
import { inTransaction } from './inTransaction';
import { addVoteTallies, talliesBetween } from './tallies';

export type VoteRow = Insertable<FeedbackTable> & FeedbackTable;

const MOST_AT_ONCE = 200;

/** Those whose id and visitor are not among the ones before them: what one statement can insert. */
function distinct(votes: readonly VoteRow[]): readonly VoteRow[] {
  const [ids, visitors] = [new Set<string>(), new Set<string>()];
  return votes.filter((vote) => {
    const isNew = !ids.has(vote.id) && !visitors.has(vote.visitor_hash);
    ids.add(vote.id);
    visitors.add(vote.visitor_hash);
    return isNew;
  });
}

async function insert(db: Kysely<Database>, votes: readonly VoteRow[]): Promise<readonly boolean[]> {
  const candidates = distinct(votes);
  const inserted = await inTransaction(db, async (transaction) => {
    const rows = await transaction
      .insertInto('feedback')
      .values([...candidates])
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .execute();
    const ids = new Set(rows.map((row) => row.id));
    const fresh = candidates.filter((vote) => ids.has(vote.id));
    await addVoteTallies(transaction, talliesBetween([], fresh));
    return new Set(fresh);
  });
  return votes.map((vote) => inserted.has(vote));
}

/** One vote that the database does not take must not cost the others theirs. */
async function insertAlone(db: Kysely<Database>, vote: VoteRow): Promise<boolean | Error> {
  try {
    return (await insert(db, [vote]))[0] === true;
  } catch (error) {
    return error instanceof Error ? error : new Error('insert failed', { cause: error });
  }
}

/**
 * Inserts votes and counts them, in one transaction; true when the vote is new, false when its id or its visitor's vote
 * is there already. A vote that comes while nothing is being written is written at once; those that come during a
 * write go together in the next, so the cost of a transaction and the fight for the counts are shared by all.
 */
export function insertVotes(db: Kysely<Database>): (vote: VoteRow) => Promise<boolean> {
  let current: Promise<unknown> = Promise.resolve();
  let turn: Promise<unknown> = current;
  const together = (votes: readonly VoteRow[]): Promise<readonly (boolean | Error)[]> => {
    const answers = insert(db, votes).catch((error: unknown) => {
      if (votes.length === 1) throw error;
      return Promise.all(votes.map((vote) => insertAlone(db, vote)));
    });
    current = answers.catch(() => undefined);
    return answers;
  };
  const loader = new DataLoader(together, {
    cache: false,
    maxBatchSize: MOST_AT_ONCE,
    batchScheduleFn: (dispatch) => {
      turn = turn.then(() => {
        dispatch();
        return current;
      });
    },
  });
  return (vote) => loader.load(vote);
}
