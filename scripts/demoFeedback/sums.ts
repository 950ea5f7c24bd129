import type { OutcomeSum, VoteSum } from '../../src/report/counts';
import { dayOf } from '../../src/report/period';
import type { MadeOutcome, MadeVote } from './makeUp';

/** What a vote is counted about. */
function aboutsOf({ cause, reasons }: MadeVote): readonly string[] {
  return ['', ...(cause && [`cause:${cause}`]), ...(reasons && [`reason:${reasons}`])];
}

/** Counts of the votes whose time begins with one of these texts, such as a month; counted one by one. */
export function voteSums(votes: readonly MadeVote[], spans: readonly string[]): readonly VoteSum[] {
  const wanted = new Set(spans);
  const sums = new Map<string, { -readonly [Key in keyof VoteSum]: VoteSum[Key] }>();
  for (const vote of votes) {
    const day = dayOf(vote.at);
    if (!wanted.has(day) && !wanted.has(day.slice(0, 7))) continue;
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
  return outcomes
    .filter(({ at }) => months.includes(dayOf(at).slice(0, 7)))
    .map(({ cause, locale, answer }) => ({ flow: 'find_the_cause', cause, locale, answer, n: 1 }));
}
