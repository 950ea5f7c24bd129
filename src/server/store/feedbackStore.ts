import type { Reason, Vote } from '../../feedback';
import type { CleanText } from '../../secrets';
import type { ReportStore } from './reportStore';

/** One vote as it is kept. */
export interface Feedback {
  readonly id: string;
  readonly page: string;
  readonly locale: string;
  readonly revision: string;
  readonly vote: Vote;
  readonly reasons: readonly Reason[];
  readonly comment: CleanText;
  /** Id of the cause that the page had led the reader to, or empty. */
  readonly cause: string;
  /** Of visitor, page, locale and revision: the store keeps one vote for each. */
  readonly visitorHash: string;
  readonly tokenHash: string;
}

/** What a reader may change afterwards; what is absent stays as it is. */
export interface FeedbackChange {
  readonly vote?: Vote;
  /** Without `vote`, those that do not belong to the stored answer are dropped. */
  readonly reasons?: readonly Reason[];
  readonly comment?: CleanText;
}

/** Who may change a vote: whoever knows the token whose hash is stored with it. */
export interface Ticket {
  readonly id: string;
  readonly tokenHash: string;
}

/** What became of a walk through a flow: ids of ours alone. */
export interface Outcome {
  readonly id: string;
  readonly flow: string;
  readonly cause: string;
  readonly answer: string;
  readonly locale: string;
  readonly revision: string;
}

/** An edition of a page; without `page`, of any page in that locale. */
export interface PageRevision {
  readonly page?: string;
  readonly locale: string;
  readonly revision: string;
}

/** What is older than these moments is to be deleted. */
export interface KeptSince {
  readonly comments: Date;
  readonly votes: Date;
}

/** How many of each were deleted. */
export interface Forgotten {
  readonly comments: number;
  readonly votes: number;
  readonly outcomes: number;
}

/** What is due to be deleted, and what the store knows of the time. */
export interface Overdue {
  /** When it was done last; where it never was, when the newest vote came as that was first asked for. */
  readonly lastRun?: Date;
  /** Rows to be deleted or to lose their comment, of all there are. */
  readonly due: number;
  readonly all: number;
}

export interface FeedbackStore {
  /**
   * Stores a vote, or brings the same vote up to date: that of the same browser with this id, or that of the same
   * visitor on the same revision. The answer becomes the one given here, and reasons, cause and comment that were added
   * meanwhile stay unless others are given. Gives the id under which the vote is kept, which is the earlier one when
   * there are two. A vote of somebody else under this id stays as it is; nobody is told.
   */
  save(feedback: Feedback, now: Date): Promise<string>;
  /** False when no vote has this id and this token; the two reasons are not told apart. */
  change(ticket: Ticket, change: FeedbackChange, now: Date): Promise<boolean>;
  remove(ticket: Ticket): Promise<boolean>;
  /** Stores an outcome; one with an id that is there already changes nothing. */
  saveOutcome(outcome: Outcome, now: Date): Promise<void>;
  /** Notes the revisions of the pages that are served from now on. */
  noteRevisions(served: readonly Required<PageRevision>[], now: Date): Promise<void>;
  /** The revision, when any server has ever served it; else the empty one, under which nobody's work is judged. */
  knownRevision(wanted: PageRevision): Promise<string>;
  /** What `forget` would delete. */
  overdue(since: KeptSince): Promise<Overdue>;
  /** Deletes what is older than promised, and notes when that was. The counts stay. */
  forget(since: KeptSince, now: Date): Promise<Forgotten>;
  readonly report: ReportStore;
  /** True when the database answers and is up to date. Never throws. */
  ready(): Promise<boolean>;
  close(): Promise<void>;
}

/** The database cannot be reached now; the same request may succeed later. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}
