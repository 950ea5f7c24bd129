import { groupBy } from '../../src/report/counts';
import { dayOf } from '../../src/report/period';
import { DAY_MS, type MadeOutcome, type MadeUp } from './makeUp';
import { voteSums } from './sums';

/** How long votes are kept; of older ones there are only counts. */
const KEPT_DAYS = 729;

type Row = Readonly<Record<string, unknown>>;

function byDay<T extends { readonly at: Date }>(entries: readonly T[]): ReadonlyMap<string, readonly T[]> {
  return groupBy(entries, ({ at }) => dayOf(at));
}

/** The rows of an export, as `GET /api/report/export` would give it of a store with all this in it. */
function* rows({ editions, votes, outcomes }: MadeUp, now: Date): Iterable<Row> {
  const isKept = ({ at }: { readonly at: Date }) => now.getTime() - at.getTime() < KEPT_DAYS * DAY_MS;
  for (const { at, ...vote } of votes.filter(isKept)) {
    yield { table: 'feedback', ...vote, status: '', fixed_in: '', created_at: at, updated_at: at };
  }
  const flow = 'find_the_cause';
  for (const { at, ...outcome } of outcomes.filter(isKept))
    yield { table: 'outcome', ...outcome, flow, created_at: at };
  for (const { page, locale, revision, firstSeen } of editions) {
    yield { table: 'revision', page, locale, revision, first_seen: firstSeen };
  }
  for (const [span, own] of byDay(votes)) {
    for (const sum of voteSums(own, [span])) yield { table: 'votes of a day', span, ...sum };
  }
  for (const [span, own] of byDay(outcomes)) {
    const rowOf = ({ cause, locale, revision, answer }: MadeOutcome) => ({
      span,
      flow,
      cause,
      locale,
      revision,
      answer,
    });
    for (const alike of groupBy(own, (outcome) => Object.values(rowOf(outcome)).join(' ')).values()) {
      const [first] = alike;
      if (first) yield { table: 'outcomes of a day', ...rowOf(first), n: alike.length };
    }
  }
}

/** The same as it is read from a file, with the row that says how many there were. */
export async function* exportRows(made: MadeUp, now: Date): AsyncIterable<Row> {
  let count = 0;
  for (const row of rows(made, now)) {
    count += 1;
    yield JSON.parse(JSON.stringify(row)) as Row;
  }
  yield { table: 'end', rows: count };
}
