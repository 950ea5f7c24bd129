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
  for (const find of [...finds].sort((a, b) => a.span[0] - b.span[0])) {
    const last = result.at(-1);
    if (!last || find.span[0] >= last.span[1]) {
      result.push(find);
      continue;
    }
    const kind = KINDS.find((candidate) => candidate === last.kind || candidate === find.kind) ?? last.kind;
    result[result.length - 1] = { kind, span: [last.span[0], Math.max(last.span[1], find.span[1])] };
  }
  return result;
}
