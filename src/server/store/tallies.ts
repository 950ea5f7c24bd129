import { randomInt } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import { dayOf } from '../../report/period';
import type { Database, FeedbackTable, OutcomeTable, OutcomeTallyTable, VoteTallyTable } from './database';

/** The parts of a vote that are counted. */
export type Counted = Pick<FeedbackTable, 'page' | 'locale' | 'revision' | 'vote' | 'reasons' | 'cause' | 'created_at'>;

export type VoteTally = Omit<VoteTallyTable, 'slot'>;

const SLOTS = 16;

/** Drawn once: servers that share a slot merely wait for each other now and then. */
const slot = randomInt(SLOTS);

function spansAt(moment: Date): readonly string[] {
  const day = dayOf(moment);
  return [day, day.slice(0, 7)];
}

function talliesOf(vote: Counted, sign: 1 | -1): VoteTally[] {
  const { page, locale, revision, reasons, cause } = vote;
  const told = reasons === '' ? [] : reasons.split(',').map((reason) => `reason:${reason}`);
  const abouts = ['', ...(cause === '' ? [] : [`cause:${cause}`]), ...told];
  const counts = vote.vote === 'yes' ? { yes: sign, no: 0 } : { yes: 0, no: sign };
  return spansAt(vote.created_at).flatMap((span) =>
    abouts.map((about) => ({ span, page, locale, revision, about, ...counts })),
  );
}

/**
 * What counts change by when the votes `before` become the votes `after`: each count once, none that stays, always in
 * the same order, so that two servers that write several never wait for each other in a circle.
 */
export function talliesBetween(before: readonly Counted[], after: readonly Counted[]): VoteTally[] {
  const sums = new Map<string, VoteTally>();
  const parts = [...before.flatMap((vote) => talliesOf(vote, -1)), ...after.flatMap((vote) => talliesOf(vote, 1))];
  for (const part of parts) {
    const key = [part.span, part.page, part.locale, part.revision, part.about].join(' ');
    const sum = sums.get(key);
    sums.set(key, { ...part, yes: part.yes + (sum?.yes ?? 0), no: part.no + (sum?.no ?? 0) });
  }
  const sorted = [...sums].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, sum]) => sum);
  return sorted.filter((sum) => sum.yes !== 0 || sum.no !== 0);
}

/** Adds to the counts; part of the transaction that changes what is counted. */
export async function addVoteTallies(db: Kysely<Database>, tallies: readonly VoteTally[]): Promise<void> {
  if (tallies.length === 0) return;
  await db
    .insertInto('vote_tally')
    .values(tallies.map((tally) => ({ ...tally, slot })))
    .onConflict((conflict) =>
      conflict.columns(['span', 'page', 'locale', 'revision', 'about', 'slot']).doUpdateSet({
        yes: sql`vote_tally.yes + excluded.yes`,
        no: sql`vote_tally.no + excluded.no`,
      }),
    )
    .execute();
}

/** Counts one outcome, likewise. */
export async function addOutcomeTally(db: Kysely<Database>, outcome: OutcomeTable): Promise<void> {
  const { id, created_at, ...same } = outcome;
  const tallies: OutcomeTallyTable[] = spansAt(created_at).map((span) => ({ ...same, span, slot, n: 1 }));
  await db
    .insertInto('outcome_tally')
    .values(tallies)
    .onConflict((conflict) =>
      conflict
        .columns(['span', 'flow', 'cause', 'locale', 'revision', 'answer', 'slot'])
        .doUpdateSet({ n: sql`outcome_tally.n + excluded.n` }),
    )
    .execute();
}
