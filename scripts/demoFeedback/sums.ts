import type { OutcomeSum, VoteSum } from '../../src/report/counts';
import { dayOf } from '../../src/report/period';
import { DAY_MS, type MadeOutcome, type MadeVote } from './makeUp';

/** What a vote is counted about. */
function aboutsOf({ cause, reasons }: MadeVote): readonly string[] {
  return ['', ...(cause && [`cause:${cause}`]), ...(reasons && [`reason:${reasons}`])];
}

/** Whether the day or the month of a moment is one of these; each day is looked at once, since there are few of them. */
function within(spans: readonly string[]): (moment: Date) => boolean {
  const known = new Map<number, boolean>();
  const isOneOf = (day: string) => spans.some((span) => day.startsWith(span));
  return (moment) => {
    const day = Math.floor(moment.getTime() / DAY_MS);
    const lies = known.get(day) ?? isOneOf(dayOf(moment));
    known.set(day, lies);
    return lies;
  };
}

/** Counts of the votes whose time begins with one of these texts, such as a month; counted one by one. */
export function voteSums(votes: readonly MadeVote[], spans: readonly string[]): readonly VoteSum[] {
  const lies = within(spans);
  const sums = new Map<string, { -readonly [Key in keyof VoteSum]: VoteSum[Key] }>();
  for (const vote of votes) {
    if (!lies(vote.at)) continue;
    for (const about of aboutsOf(vote)) {
      const { page, locale, revision } = vote;
      const key = `${page} ${locale} ${revision} ${about}`;
      const sum = sums.get(key) ?? { page, locale, revision, about, yes: 0, no: 0 };
      sum[vote.vote] += 1;
      sums.set(key, sum);
    }
  }
  return [...sums.values()];
}

/** The same of outcomes. */
export function outcomeSums(outcomes: readonly MadeOutcome[], months: readonly string[]): readonly OutcomeSum[] {
  const lies = within(months);
  return outcomes
    .filter(({ at }) => lies(at))
    .map(({ cause, locale, answer }) => ({ flow: 'find_the_cause', cause, locale, answer, n: 1 }));
}
