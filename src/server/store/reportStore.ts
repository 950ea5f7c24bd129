import type { OutcomeSum, SeenRevision, VoteSum } from '../../report/counts';
import type { AuditEntry, CommentFilters, CommentStatus } from '../../report/types';

export type { OutcomeSum, SeenRevision, VoteSum };

/** What a report is about; absent filters let everything through. */
interface Narrowed {
  readonly page?: string;
  readonly locale?: string;
}

export interface Spans extends Narrowed {
  /** Days and months whose counts are summed, see `spansOf`. */
  readonly spans: readonly string[];
}

export interface SpanSum {
  readonly span: string;
  readonly yes: number;
  readonly no: number;
}

export interface CommentRow {
  readonly id: string;
  readonly page: string;
  readonly locale: string;
  readonly revision: string;
  readonly vote: string;
  readonly reasons: string;
  readonly cause: string;
  readonly comment: string;
  readonly status: string;
  readonly fixedIn: string;
  readonly createdAt: Date;
}

/** Where a list of comments goes on: after the comment of this time and id. */
export interface Cursor {
  readonly createdAt: Date;
  readonly id: string;
}

/** Which comments are meant. */
export interface CommentChoice extends Narrowed, CommentFilters {
  readonly from: Date;
  /** The first moment that is not meant any more. */
  readonly before: Date;
}

export interface CommentQuery extends CommentChoice {
  readonly after?: Cursor;
  readonly limit: number;
}

/** A status, and for what is fixed the revision that answers the comment, or empty. */
export interface Handled {
  readonly status: CommentStatus;
  readonly fixedIn: string;
}

/** Who does something, and when. */
export interface Actor {
  readonly who: string;
  readonly at: Date;
}

/** `conflict`: somebody has changed it since; with what it is now, and who did it where that is known. */
export type StatusResult =
  | { readonly kind: 'stored' | 'gone' }
  | ({ readonly kind: 'conflict'; readonly by?: AuditEntry } & Handled);

/** What the docs team reads and does. Counts come from the roll-ups: their cost follows days, not votes. */
export interface ReportStore {
  /** In no order, as the other sums. */
  voteSums(query: Spans): Promise<readonly VoteSum[]>;
  /** One sum for each of the spans that has votes. */
  spanSums(query: Spans): Promise<readonly SpanSum[]>;
  outcomeSums(query: Spans): Promise<readonly OutcomeSum[]>;
  /** Every revision that was ever served, the oldest first. */
  revisions(query: Narrowed & { readonly revision?: string }): Promise<readonly SeenRevision[]>;
  /** Newest first. */
  comments(query: CommentQuery): Promise<readonly CommentRow[]>;
  /** How many comments there are of each status, whatever status is asked for; none is counted past `most`. */
  commentCounts(choice: CommentChoice, most: number): Promise<Readonly<Record<CommentStatus, number>>>;
  /** Gives a comment a status, unless it is another one by now than the `was` that its reader saw. Noted in the log. */
  setStatus(id: string, wanted: Handled, was: Handled, actor: Actor): Promise<StatusResult>;
  /** Deletes a vote with its comment, and takes it out of the counts. False when there is none. Noted in the log. */
  erase(id: string, actor: Actor): Promise<boolean>;
  /** The newest entries of the log of changes. */
  audit(most: number): Promise<readonly AuditEntry[]>;
  /** All that is kept, one object a row, without what could recognise a reader or open a vote. */
  everything(): AsyncIterable<Readonly<Record<string, unknown>>>;
  /**
   * Fills an empty store with what `everything` gave of another, all or nothing, and gives how many rows of each table
   * came. Throws a `RestoreRefused` that says why not.
   */
  restore(rows: AsyncIterable<unknown>): Promise<Readonly<Record<string, number>>>;
}
