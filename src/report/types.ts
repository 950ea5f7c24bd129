import type { Reason, Vote } from '../feedback';
import type { Locale } from '../i18n/locales';
import type { CauseId } from '../validator/engine/causes';
import type { Interval } from './score';

/** Share of "yes" among votes. All shares are from 0 to 1. */
export interface Score {
  readonly n: number;
  readonly yes: number;
  /** `yes / n`; null when nobody voted. Never to be shown without its interval. */
  readonly share: number | null;
  /** The share drawn toward that of all votes, the more the fewer votes there are: the number to sort by. */
  readonly shrunk: number;
  /** Interval of the true share, at the level that `rules` names. */
  readonly low: number;
  readonly high: number;
}

/** An edition of a page in one language, and the votes it got in the period. */
export interface RevisionScore {
  readonly page: string;
  readonly locale: Locale;
  /** Empty for votes of an edition that no server knew. */
  readonly revision: string;
  /** UTC day on which a server first served it; absent for an unknown one. */
  readonly firstSeen?: string;
  /** True for the edition that is served now. */
  readonly current: boolean;
  readonly score: Score;
}

/**
 * `too_few`: one of the two has fewer votes than `rules.minimumToCompare`. `maybe_…`: the interval of the difference lies
 * on one side, and yet among so many comparisons that may be chance.
 */
export type ChangeVerdict = 'better' | 'worse' | 'maybe_better' | 'maybe_worse' | 'no_difference_seen' | 'too_few';

/** One edition of a page against an edition before it, by all votes that both ever got. */
export interface RevisionChange {
  readonly page: string;
  readonly locale: Locale;
  readonly before: string;
  readonly after: string;
  /** Day on which the later one was first served. */
  readonly day: string;
  readonly beforeScore: Score;
  readonly afterScore: Score;
  /** Interval of the later share minus the earlier one. */
  readonly difference: Interval;
  readonly verdict: ChangeVerdict;
}

/** What there is to do, of which each has words of its own. */
const NEXT_KINDS = [
  'edit_worse',
  'edit_better',
  'place_worse',
  'language_worse',
  'page_worse',
  'cause_persists',
  'reason_grows',
  'nobody_votes',
] as const;

/** Something to do next, and why. What is absent does not belong to its kind. */
export interface Task {
  readonly kind: (typeof NEXT_KINDS)[number];
  readonly page?: string;
  readonly locale?: Locale;
  readonly cause?: CauseId;
  /** Of those who say no. */
  readonly reason?: Reason;
  /** The edition that did it, the one before it, and its first day. */
  readonly revision?: string;
  readonly before?: string;
  readonly day?: string;
  /** The share in question, and the one it is compared with: siblings, the edition before, the year before. */
  readonly share?: number;
  readonly other?: number;
  /** How far the two are apart: interval of the size of the difference. */
  readonly low: number;
  readonly high: number;
  /** Whom it concerns in three months: votes, for a cause outcomes of a year, for silence the votes to be expected. */
  readonly readers?: number;
}

/** The statuses a comment can have; `new` until somebody of the team looked, and again after its writer changed it. */
export const COMMENT_STATUSES = ['new', 'accepted', 'fixed', 'not_actionable'] as const;

export type CommentStatus = (typeof COMMENT_STATUSES)[number];

export interface ReportComment {
  readonly id: string;
  readonly day: string;
  readonly page: string;
  readonly locale: Locale;
  /** Empty when the reader's page was of an edition that no server knew. */
  readonly revision: string;
  readonly vote: Vote;
  readonly reasons: readonly Reason[];
  readonly cause?: CauseId;
  readonly comment: string;
  readonly status: CommentStatus;
  /** The edition that answers the comment, 12 hexadecimal digits. */
  readonly fixedIn?: string;
  /** True when the guard took something out of the text before it was stored. */
  readonly removed: boolean;
}

/** Numbers by which the figures were made, so that the page can say them. */
interface ReportRules {
  /** Below this many votes on either side nothing is said about better or worse. */
  readonly minimumToCompare: number;
  /** Of the intervals, such as 0.95. */
  readonly level: number;
  /** Comments are counted up to so many of a status. */
  readonly countedAtMost: number;
  /** How many votes the pooled share weighs in `shrunk`. */
  readonly priorVotes: number;
  readonly commentDays: number;
  readonly voteDays: number;
}

/** An edition and the day on which a server first served it. */
export interface Mark {
  readonly day: string;
  readonly page: string;
  readonly locale: Locale;
  readonly revision: string;
}

/** What comments were asked for, beside page and language. */
export interface CommentFilters {
  readonly vote?: Vote;
  readonly reason?: Reason;
  readonly cause?: CauseId;
  readonly revision?: string;
  readonly status?: CommentStatus;
  /** Words that all stand in the comment. */
  readonly q?: string;
}

/** The answer of `GET /api/report`. Nothing in it but comments comes from a single reader. */
export interface ReportAnswer {
  /** UTC days, both included. Past `step: 'day'` the periods are too many to draw, and are months. */
  readonly period: { readonly from: string; readonly to: string; readonly step: 'day' | 'month' };
  readonly filters: CommentFilters & { readonly page?: string; readonly locale?: Locale };
  readonly rules: ReportRules;
  /** What to do next, the most urgent first; judged by all there is, whatever the period. Empty when nothing is sure. */
  readonly next: readonly Task[];
  readonly pooled: Score;
  /** These four worst first; what nobody voted on comes last. */
  readonly byPage: readonly { readonly page: string; readonly score: Score }[];
  readonly byLocale: readonly { readonly locale: Locale; readonly score: Score }[];
  readonly byRevision: readonly RevisionScore[];
  /** Votes of readers whom the page had led to a cause. */
  readonly byCause: readonly { readonly cause: CauseId; readonly score: Score }[];
  /** One for each day (`2026-11-22`) or month (`2026-11`) of the period, those without votes included. */
  readonly points: readonly { readonly at: string; readonly yes: number; readonly no: number }[];
  /** Every edition that was ever served, the newest first. */
  readonly editions: readonly Mark[];
  /** Those first served within the period, the oldest first. */
  readonly revisionMarks: readonly Mark[];
  /** Whatever the period: by all votes. Sure ones first, then the newest. */
  readonly changes: readonly RevisionChange[];
  readonly reasons: readonly { readonly vote: Vote; readonly reason: Reason; readonly count: number }[];
  /** What readers chose to tell at the end of a walk, by cause: `gone`, `still`, `other`, `support`. */
  readonly outcomes: readonly {
    readonly flow: string;
    readonly cause: CauseId;
    readonly answers: Readonly<Record<string, number>>;
  }[];
  /** Walks whose sender told that he writes to support (answer `support`), by language. */
  readonly exits: readonly { readonly flow: string; readonly locale: Locale; readonly count: number }[];
  readonly comments: {
    readonly items: readonly ReportComment[];
    /** How many there are of each status under the other filters, at most `rules.countedAtMost`. */
    readonly counts: Readonly<Record<CommentStatus, number>>;
    /** Give it back as `cursor` to get the comments before these. */
    readonly next?: string;
  };
}

/** What a token may do; each role may do what those before it may. Metrics are apart. */
export const ROLES = ['read', 'write', 'erase'] as const;

export type Role = (typeof ROLES)[number];

/** The one who asks, by his token. */
export interface Member {
  readonly name: string;
  readonly role: Role;
}

/** True when the role may do what asks for `needed`. */
export function mayDo({ role }: Pick<Member, 'role'>, needed: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(needed);
}

/** One entry of the log of changes: who did what to which answer; never a reader's words. */
export interface AuditEntry {
  /** Moment in UTC, as `2026-11-29T12:00:00.000Z`. */
  readonly at: string;
  readonly who: string;
  readonly action: 'status' | 'erase';
  /** Id of the answer. */
  readonly subject: string;
  /** The status before, the one after, and the edition that fixes it, with blanks between. */
  readonly detail: string;
}
