import type { MadeUp } from './makeUp';
import { voteSums } from './sums';

const DAY_MS = 86_400_000;

/** How long votes are kept; of older ones there are only counts. */
const KEPT_DAYS = 729;

type Row = Readonly<Record<string, unknown>>;

function dayOf(at: Date): string {
  return at.toISOString().slice(0, 10);
}

function byDay<T extends { readonly at: Date }>(entries: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const days = new Map<string, T[]>();
  for (const entry of entries) days.set(dayOf(entry.at), [...(days.get(dayOf(entry.at)) ?? []), entry]);
  return days;
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
    const counts = new Map<string, { row: Row; n: number }>();
    for (const { cause, locale, revision, answer } of own) {
      const row = { span, flow, cause, locale, revision, answer };
      const key = Object.values(row).join(' ');
      counts.set(key, { row, n: (counts.get(key)?.n ?? 0) + 1 });
    }
    for (const { row, n } of counts.values()) yield { table: 'outcomes of a day', ...row, n };
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
