/** A log may repeat one line a hundred thousand times; what it says is clear long before. */
const FEW = 50;

export interface Repeated {
  readonly match: RegExpExecArray;
  /** How often its kind stands in the whole text. */
  readonly times: number;
}

/** The first fifty matches of each kind, in order, and how many there are of it. */
export function firstFew(
  matches: Iterable<RegExpExecArray>,
  kindOf: (match: RegExpExecArray) => string,
): readonly Repeated[] {
  const counts = new Map<string, number>();
  const kept: { match: RegExpExecArray; kind: string }[] = [];
  for (const match of matches) {
    const kind = kindOf(match);
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    if (count <= FEW) kept.push({ match, kind });
  }
  return kept.map(({ match, kind }) => ({ match, times: counts.get(kind) ?? 1 }));
}
