import { type Dialect, Kysely, PostgresAdapter, PostgresDialect } from 'kysely';
import type pg from 'pg';
import type { CleanText } from '../../secrets';

/** Columns of plain types only, so that every database that speaks PostgreSQL's protocol can hold them. */
export interface FeedbackTable {
  id: string;
  page: string;
  locale: string;
  revision: string;
  vote: string;
  /** Reason ids joined by commas, in the order of the list they come from. */
  reasons: string;
  comment: CleanText;
  /** Of visitor, page, locale and revision together: one vote each, and no two votes of a reader look related. */
  visitor_hash: string;
  token_hash: string;
  /** The cause that the page had led the reader to, or empty. */
  cause: string;
  /** What became of the comment; empty counts as new. */
  status: string;
  /** The revision that answers the comment, or empty. */
  fixed_in: string;
  created_at: Date;
  updated_at: Date;
}

/** Which cause a walk ended at. No column names a reader, not even by a hash. */
export interface OutcomeTable {
  id: string;
  flow: string;
  cause: string;
  answer: string;
  locale: string;
  revision: string;
  created_at: Date;
}

/**
 * Counts of votes, kept beside the votes and changed with them. Servers write to different `slot`s of the same count,
 * so that they need not wait for each other; a count is the sum over its slots, and one slot may be below zero.
 */
export interface VoteTallyTable {
  /** A UTC day (`2026-11-22`) or month (`2026-11`); every vote is counted in both. */
  span: string;
  page: string;
  locale: string;
  revision: string;
  /** Empty for the vote itself, else `cause:<id>` or `reason:<id>`. */
  about: string;
  slot: number;
  yes: number;
  no: number;
}

/** Counts of outcomes, in the same manner. */
export interface OutcomeTallyTable {
  span: string;
  flow: string;
  cause: string;
  locale: string;
  revision: string;
  answer: string;
  slot: number;
  n: number;
}

/** Which revisions of its pages any server has served, and since when. */
interface RevisionTable {
  page: string;
  locale: string;
  revision: string;
  first_seen: Date;
}

/** One row: when deleting by age ran last. */
interface RetentionTable {
  id: number;
  last_run: Date;
}

/** Who of the team did what, to which answer. */
export interface AuditTable {
  id: string;
  at: Date;
  /** The name of a token. */
  who: string;
  action: string;
  /** Id of the answer. */
  subject: string;
  /** Statuses and an edition. */
  detail: string;
}

export interface Database {
  feedback: FeedbackTable;
  outcome: OutcomeTable;
  vote_tally: VoteTallyTable;
  outcome_tally: OutcomeTallyTable;
  revision: RevisionTable;
  retention: RetentionTable;
  audit: AuditTable;
}

/**
 * Kysely takes an advisory lock while it migrates; clusters such as YugabyteDB do not always have these. Ours takes
 * none: `migrate` bears two processes at once without it.
 */
class LocklessAdapter extends PostgresAdapter {
  override async acquireMigrationLock(): Promise<void> {}
  override async releaseMigrationLock(): Promise<void> {}
}

class PlainDialect extends PostgresDialect {
  override createAdapter(): ReturnType<Dialect['createAdapter']> {
    return new LocklessAdapter();
  }
}

/** Typed SQL over a pool, be it of a PostgreSQL server or of the embedded database. Closing it ends the pool. */
export function createDatabase(pool: pg.Pool): Kysely<Database> {
  return new Kysely({ dialect: new PlainDialect({ pool }) });
}
