import type { CommentStatus } from '../../report/types';

/** What a report is about; absent filters let everything through. */
export interface Narrowed {
  readonly page?: string;
  readonly locale?: string;
}

export interface Spans extends Narrowed {
  /** Days and months whose counts are summed, see `spansOf`. */
  readonly spans: readonly string[];
}

/** Votes of one page, language and revision, about one thing: empty, `cause:<id>` or `reason:<id>`. */
export interface VoteSum {
  readonly page: string;
  readonly locale: string;
  readonly revision: string;
  readonly about: string;
  readonly yes: number;
  readonly no: number;
}

export interface SpanSum {
  readonly span: string;
  readonly yes: number;
  readonly no: number;
}

export interface OutcomeSum {
  readonly flow: string;
  readonly cause: string;
  readonly locale: string;
  readonly answer: string;
  readonly n: number;
}

export interface SeenRevision {
  readonly page: string;
  readonly locale: string;
  readonly revision: string;
  readonly firstSeen: Date;
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

export interface CommentQuery extends Narrowed {
  readonly from: Date;
  /** The first moment that is not meant any more. */
  readonly before: Date;
  readonly status?: CommentStatus;
  /** Text that the comment holds, upper and lower case alike. */
  readonly text?: string;
  readonly after?: Cursor;
  readonly limit: number;
}

/** What the docs team reads and does. Counts come from the roll-ups: their cost follows days, not votes. */
export interface ReportStore {
  voteSums(query: Spans): Promise<readonly VoteSum[]>;
  /** One sum for each of the spans that has votes. */
  spanSums(query: Spans): Promise<readonly SpanSum[]>;
  outcomeSums(query: Spans): Promise<readonly OutcomeSum[]>;
  /** Every revision that was ever served, the oldest first. */
  revisions(query: Narrowed): Promise<readonly SeenRevision[]>;
  /** Newest first. */
  comments(query: CommentQuery): Promise<readonly CommentRow[]>;
  /** False when there is no such comment. */
  setStatus(id: string, status: CommentStatus, fixedIn: string): Promise<boolean>;
  /** Deletes a vote with its comment, and takes it out of the counts. False when there is none. */
  erase(id: string): Promise<boolean>;
  /** All that is kept, one object a row, without what could recognise a reader or open a vote. */
  everything(): AsyncIterable<Readonly<Record<string, unknown>>>;
}
