import { setImmediate } from 'node:timers/promises';
import DataLoader from 'dataloader';
import { type Insertable, type Kysely, type RawBuilder, sql } from 'kysely';
import type { Database, FeedbackTable } from './database';
import { retried } from './inTransaction';
import { slot, talliesOfEach } from './tallies';
import { isAway } from './unavailable';

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

/** The rows as a table, sent as one text: the statement is the same however many there are. */
function tableOf(rows: readonly object[], columns: Readonly<Record<string, string>>): RawBuilder<unknown> {
  const typed = Object.entries(columns).map(([name, type]) => `${name} ${type}`);
  return sql`json_to_recordset(cast(${JSON.stringify(rows)} as json)) as sent (${sql.raw(typed.join(', '))})`;
}

const VOTE_COLUMNS: Readonly<Record<keyof FeedbackTable, string>> = {
  id: 'uuid',
  page: 'text',
  locale: 'text',
  revision: 'text',
  vote: 'text',
  reasons: 'text',
  comment: 'text',
  visitor_hash: 'text',
  token_hash: 'text',
  cause: 'text',
  status: 'text',
  fixed_in: 'text',
  created_at: 'timestamptz',
  updated_at: 'timestamptz',
};

const TALLY_COLUMNS = {
  place: 'integer',
  id: 'uuid',
  span: 'text',
  page: 'text',
  locale: 'text',
  revision: 'text',
  about: 'text',
  yes: 'integer',
  no: 'integer',
};

/**
 * One statement, so one way to the database and back, and no transaction that is left open when this process ends. It
 * counts those votes alone that were new. The database adds up the counts in the order given, and writes them in it.
 */
async function insertNew(db: Kysely<Database>, votes: readonly VoteRow[]): Promise<ReadonlySet<string>> {
  const names = sql.raw(Object.keys(VOTE_COLUMNS).join(', '));
  const tallies = talliesOfEach(votes).map((tally, place) => ({ ...tally, place }));
  const { rows } = await sql<{ id: string }>`
    with fresh as (
      insert into feedback (${names}) select ${names} from ${tableOf(votes, VOTE_COLUMNS)}
      on conflict do nothing returning id
    ), counted as (
      insert into vote_tally (span, page, locale, revision, about, slot, yes, no)
      select span, page, locale, revision, about, cast(${slot} as integer),
        cast(sum(yes) as integer), cast(sum(no) as integer)
      from ${tableOf(tallies, TALLY_COLUMNS)} where id in (select id from fresh)
      group by span, page, locale, revision, about order by min(place)
      on conflict (span, page, locale, revision, about, slot)
      do update set yes = vote_tally.yes + excluded.yes, no = vote_tally.no + excluded.no
    )
    select id from fresh`.execute(db);
  return new Set(rows.map(({ id }) => id));
}

async function insert(db: Kysely<Database>, votes: readonly VoteRow[]): Promise<readonly boolean[]> {
  const candidates = distinct(votes);
  const ids = await retried(() => insertNew(db, candidates));
  const inserted = new Set(candidates.filter(({ id }) => ids.has(id)));
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
      if (votes.length === 1 || isAway(error)) throw error;
      return Promise.all(votes.map((vote) => insertAlone(db, vote)));
    });
    current = answers.catch(() => undefined);
    return answers;
  };
  const loader = new DataLoader(together, {
    cache: false,
    maxBatchSize: MOST_AT_ONCE,
    batchScheduleFn: (dispatch) => {
      turn = turn.then(async () => {
        // Requests that are here already are read in this while; the embedded store would hold them up until it is done.
        await setImmediate();
        dispatch();
        return current;
      });
    },
  });
  return (vote) => loader.load(vote);
}
