import type { Reason, Vote } from '../feedback';
import type { Locale } from '../i18n/locales';
import type { CauseId } from '../validator/engine/causes';

/** Share of "yes" among votes. All shares are from 0 to 1. */
export interface Score {
  readonly n: number;
  readonly yes: number;
  /** `yes / n`; null when nobody voted. Never to be shown alone: see `shrunk`. */
  readonly share: number | null;
  /** The share drawn toward the pooled one, the more the fewer votes there are: the number to show and to sort by. */
  readonly shrunk: number;
  /** Interval of `shrunk`, which lies in it, at the level that `rules` names. */
  readonly low: number;
  readonly high: number;
}

/** An edition of a page in one language, and the votes it got in the period. */
export interface RevisionScore {
  readonly page: string;
  readonly locale: Locale;
  readonly revision: string;
  /** UTC day on which a server first served it. */
  readonly firstSeen: string;
  readonly score: Score;
}

/** `too_few`: one of the two has fewer votes than `rules.minimumToCompare`. */
export type ChangeVerdict = 'better' | 'worse' | 'no_difference_seen' | 'too_few';

/** One edition of a page against the edition before it. */
export interface RevisionChange {
  readonly page: string;
  readonly locale: Locale;
  readonly before: string;
  readonly after: string;
  /** Day on which the later one was first served. */
  readonly day: string;
  readonly beforeScore: Score;
  readonly afterScore: Score;
  readonly verdict: ChangeVerdict;
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
export interface ReportRules {
  /** Below this many votes on either side nothing is said about better or worse. */
  readonly minimumToCompare: number;
  /** Of the intervals, such as 0.95. */
  readonly level: number;
  /** How many votes the pooled share weighs in `shrunk`. */
  readonly priorVotes: number;
  readonly commentDays: number;
  readonly voteDays: number;
}

/** The answer of `GET /api/report`. Nothing in it but comments comes from a single reader. */
export interface ReportAnswer {
  /** UTC days, both included. Past `step: 'day'` the periods are too many to draw, and are months. */
  readonly period: { readonly from: string; readonly to: string; readonly step: 'day' | 'month' };
  readonly filters: { readonly page?: string; readonly locale?: Locale };
  readonly rules: ReportRules;
  readonly pooled: Score;
  readonly byPage: readonly { readonly page: string; readonly score: Score }[];
  readonly byLocale: readonly { readonly locale: Locale; readonly score: Score }[];
  readonly byRevision: readonly RevisionScore[];
  /** Votes of readers whom the page had led to a cause. */
  readonly byCause: readonly { readonly cause: CauseId; readonly score: Score }[];
  /** One for each day (`2026-11-22`) or month (`2026-11`) of the period, those without votes included. */
  readonly points: readonly { readonly at: string; readonly yes: number; readonly no: number }[];
  /** Editions first served within the period. */
  readonly revisionMarks: readonly {
    readonly day: string;
    readonly page: string;
    readonly locale: Locale;
    readonly revision: string;
  }[];
  readonly changes: readonly RevisionChange[];
  readonly reasons: readonly { readonly vote: Vote; readonly reason: Reason; readonly count: number }[];
  /** What readers chose to tell at the end of a walk, by cause: `gone`, `still`, `other`. */
  readonly outcomes: readonly {
    readonly flow: string;
    readonly cause: CauseId;
    readonly answers: Readonly<Record<string, number>>;
  }[];
  /** Walks whose sender told that he writes to support (answer `support`), by language. */
  readonly exits: readonly { readonly flow: string; readonly locale: Locale; readonly count: number }[];
  readonly comments: {
    readonly items: readonly ReportComment[];
    /** Give it back as `cursor` to get the comments before these. */
    readonly next?: string;
  };
}
