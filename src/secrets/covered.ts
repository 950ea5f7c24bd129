import type { Span } from './span';

/**
 * The text with a sign in place of every character of the given spans, which are in order and do not overlap. Line
 * breaks stay, and so does every other character, where it was.
 *
 * Whole lines are replaced rather than characters: a million matches, all in memory at once, cost half a second.
 *
 * @example covered('a b\nc d', [[2, 5]], '•') // 'a •\n• d'
 */
export function covered(text: string, spans: readonly Span[], sign: string): string {
  let rest = '';
  let from = 0;
  for (const [start, end] of spans) {
    rest += text.slice(from, start) + text.slice(start, end).replace(/[^\r\n]+/g, (line) => sign.repeat(line.length));
    from = end;
  }
  return rest + text.slice(from);
}
