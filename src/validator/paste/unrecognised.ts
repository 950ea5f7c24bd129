import type { Span } from '../engine/finding';
import { covered } from '../text/masked';

const MOST = 50;

/** The lines, and parts of lines, with a letter or digit in them that no piece covers; neighbouring lines are joined. */
export function unrecognisedSpans(text: string, taken: readonly Span[]): readonly Span[] {
  const spans: [start: number, end: number][] = [];
  for (const match of covered(text, taken, ' ').matchAll(/\S(?:[^\n]*\S)?/g)) {
    if (!/[\p{L}\p{N}]/u.test(match[0])) continue;
    const end = match.index + match[0].length;
    const last = spans.at(-1);
    if (last && !taken.some(([start]) => start >= last[1] && start < match.index)) last[1] = end;
    else if (spans.length < MOST) spans.push([match.index, end]);
    else break;
  }
  return spans;
}
