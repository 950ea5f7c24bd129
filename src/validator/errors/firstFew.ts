/** A log may repeat one line a hundred thousand times; what it says is clear long before. */
const FEW = 50;

/** The first fifty matches of each kind, in order. */
export function firstFew(
  matches: Iterable<RegExpExecArray>,
  kindOf: (match: RegExpExecArray) => string,
): readonly RegExpExecArray[] {
  const counts = new Map<string, number>();
  const kept: RegExpExecArray[] = [];
  for (const match of matches) {
    const kind = kindOf(match);
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    if (count <= FEW) kept.push(match);
  }
  return kept;
}
