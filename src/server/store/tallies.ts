import { randomInt } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import { dayOf } from '../../report/period';
import type { Database, FeedbackTable, OutcomeTable, OutcomeTallyTable, VoteTallyTable } from './database';

/** The parts of a vote that are counted. */
export type Counted = Pick<FeedbackTable, 'page' | 'locale' | 'revision' | 'vote' | 'reasons' | 'cause' | 'created_at'>;

type VoteTally = Omit<VoteTallyTable, 'slot'>;

const SLOTS = 16;

/** Of this server. Drawn once: servers that share a slot merely wait for each other now and then. */
export const slot = randomInt(SLOTS);

function spansAt(moment: Date): readonly string[] {
  const day = dayOf(moment);
  return [day, day.slice(0, 7)];
}

/** What a vote adds to the counts, or takes from them. */
function talliesOf(vote: Counted, sign: 1 | -1): VoteTally[] {
  const { page, locale, revision, reasons, cause } = vote;
  const told = reasons === '' ? [] : reasons.split(',').map((reason) => `reason:${reason}`);
  const abouts = ['', ...(cause === '' ? [] : [`cause:${cause}`]), ...told];
  const counts = vote.vote === 'yes' ? { yes: sign, no: 0 } : { yes: 0, no: sign };
  return spansAt(vote.created_at).flatMap((span) =>
    abouts.map((about) => ({ span, page, locale, revision, about, ...counts })),
  );
}

function keyOf({ span, page, locale, revision, about }: VoteTally): string {
  return [span, page, locale, revision, about].join(' ');
}

/** In the one order in which counts are written, so that two servers never wait for each other in a circle. */
function inOrder<T extends VoteTally>(tallies: readonly T[]): T[] {
  const keyed = tallies.map((tally) => ({ tally, key: keyOf(tally) }));
  return keyed.sort((one, other) => (one.key < other.key ? -1 : 1)).map(({ tally }) => tally);
}

/**
 * What counts change by when the votes `before` become the votes `after`: each count once, none that stays, in the
 * order in which counts are written.
 */
export function talliesBetween(before: readonly Counted[], after: readonly Counted[]): VoteTally[] {
  const sums = new Map<string, VoteTally>();
  const parts = [...before.flatMap((vote) => talliesOf(vote, -1)), ...after.flatMap((vote) => talliesOf(vote, 1))];
  for (const part of parts) {
    const sum = sums.get(keyOf(part));
    sums.set(keyOf(part), { ...part, yes: part.yes + (sum?.yes ?? 0), no: part.no + (sum?.no ?? 0) });
  }
  return inOrder([...sums.values()].filter((sum) => sum.yes !== 0 || sum.no !== 0));
}

/** Each vote's own part of the counts, in the order in which counts are written. */
export function talliesOfEach(votes: readonly (Counted & { readonly id: string })[]): (VoteTally & { id: string })[] {
  return inOrder(votes.flatMap((vote) => talliesOf(vote, 1).map((tally) => ({ ...tally, id: vote.id }))));
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
