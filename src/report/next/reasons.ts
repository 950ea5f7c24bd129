import { REASONS } from '../../feedback';
import { chanceOfNone } from '../chance';
import { MINIMUM_TO_COMPARE } from '../compare';
import { groupBy, type VoteSum } from '../counts';
import type { Counted } from '../score';
import { type Candidate, gap, MARGIN } from './finding';

/** How many of those who said no ticked a reason. */
function tickedOf(votes: readonly VoteSum[], reason: string): Counted {
  const no = (about: string) => votes.reduce((n, row) => n + (row.about === about ? row.no : 0), 0);
  return { yes: no(`reason:${reason}`), n: no('') };
}

/** Reasons that those who say no to a page tick clearly more often of late than in the year before. */
export function growingReasons(recent: readonly VoteSum[], before: readonly VoteSum[]): readonly Candidate[] {
  const earlier = groupBy(before, ({ page }) => page);
  return [...groupBy(recent, ({ page }) => page)].flatMap(([page, votes]) =>
    REASONS.no.flatMap((reason): readonly Candidate[] => {
      const [then, now] = [tickedOf(earlier.get(page) ?? [], reason), tickedOf(votes, reason)];
      if (Math.min(then.n, now.n) < MINIMUM_TO_COMPARE) return [];
      // What is told is the later share; the gap is told of the one that lies below.
      const shares = { share: now.yes / now.n, other: then.yes / then.n };
      const thing = { kind: 'reason_grows', page, reason, ...gap(then, now), ...shares, readers: now.n } as const;
      return [{ chance: chanceOfNone(then, now, MARGIN), thing }];
    }),
  );
}
