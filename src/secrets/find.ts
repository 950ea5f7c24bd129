import { KINDS, type Removed } from './marks';
import type { Span } from './span';

/** A place in a text that has to go, and why. */
export interface Find {
  readonly kind: Removed;
  readonly span: Span;
}

/** Finds in the order of the text; those that overlap are one, of the gravest of their kinds. */
export function joined(finds: readonly Find[]): readonly Find[] {
  const result: Find[] = [];
  let last: Find | undefined;
  for (const find of [...finds].sort((a, b) => a.span[0] - b.span[0])) {
    if (!last || find.span[0] >= last.span[1]) {
      last = find;
      result.push(find);
      continue;
    }
    const { kind: other, span } = last;
    const kind = KINDS.find((candidate) => candidate === other || candidate === find.kind) ?? other;
    last = { kind, span: [span[0], Math.max(span[1], find.span[1])] };
    result[result.length - 1] = last;
  }
  return result;
}
