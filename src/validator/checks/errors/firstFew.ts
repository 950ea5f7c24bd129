/** A log may repeat one line a hundred thousand times; what it says is clear long before. */
const FEW = 50;

interface Repeated<Found> {
  readonly found: Found;
  /** How often its kind stands in the whole text. */
  readonly times: number;
}

/** The first fifty of each kind, in order, and how many there are of it. */
export function firstFew<Found>(all: Iterable<Found>, kindOf: (found: Found) => string): readonly Repeated<Found>[] {
  const counts = new Map<string, number>();
  const kept: { found: Found; kind: string }[] = [];
  for (const found of all) {
    const kind = kindOf(found);
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    if (count <= FEW) kept.push({ found, kind });
  }
  return kept.map(({ found, kind }) => ({ found, times: counts.get(kind) ?? 1 }));
}
