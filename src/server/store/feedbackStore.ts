import type { Reason, Vote } from '../../validator/feedback';

/** One vote as it is kept. Comments arrive here already redacted. */
export interface Feedback {
  readonly id: string;
  readonly page: string;
  readonly locale: string;
  readonly revision: string;
  readonly vote: Vote;
  readonly reasons: readonly Reason[];
  readonly comment: string;
  readonly visitorHash: string;
  readonly tokenHash: string;
}

/** What a reader may change afterwards; what is absent stays as it is. */
export interface FeedbackChange {
  readonly vote?: Vote;
  /** Without `vote`, those that do not belong to the stored answer are dropped. */
  readonly reasons?: readonly Reason[];
  readonly comment?: string;
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

export interface FeedbackStore {
  /**
   * Stores a vote, or brings the same browser's vote with this id up to date: the answer becomes the one given here,
   * and reasons and a comment that were added meanwhile stay unless others are given. A vote of somebody else under this id stays as it is; nobody is told.
   */
  save(feedback: Feedback, now: Date): Promise<void>;
  /** False when no vote has this id and this token; the two reasons are not told apart. */
  change(ticket: Ticket, change: FeedbackChange, now: Date): Promise<boolean>;
  remove(ticket: Ticket): Promise<boolean>;
  /** Stores an outcome; one with an id that is there already changes nothing. */
  saveOutcome(outcome: Outcome, now: Date): Promise<void>;
  /** True when the database answers. Never throws. */
  ready(): Promise<boolean>;
  close(): Promise<void>;
}

/** The database cannot be reached now; the same request may succeed later. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}
