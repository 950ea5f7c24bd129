import type { Span } from '../span';

/** The place of every match of a global pattern that matches nothing empty. */
export function spansOf(pattern: RegExp, text: string): Span[] {
  const found: Span[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) found.push([match.index, pattern.lastIndex]);
  return found;
}
