import type { Span } from '../../engine/finding';

const LINE = /[^\n\v\f\r\u0085\u2028\u2029]+/g;

/** A range, or a list typed with the comma key of the Russian layout, goes on where the next line begins with a number. */
const GOES_ON = /\d[ \t]{0,3}[-–—б][ \t]{0,3}$/;
const LONGEST_END = 8;

/**
 * Where the lines of a list stand, blank ones left out. A line that cannot end where it was broken has the next one in
 * it.
 *
 * @example linesOf('1.1.1.1 -\n1.1.1.9\r\n8.8.8.8') // [[0, 17], [19, 26]]
 */
export function linesOf(text: string): readonly Span[] {
  const lines: [start: number, end: number][] = [];
  for (const { 0: line, index } of text.matchAll(LINE)) {
    if (!/\S/.test(line)) continue;
    const last = lines.at(-1);
    const end = index + line.length;
    const before = last ? text.slice(Math.max(last[0], last[1] - LONGEST_END), last[1]) : '';
    if (last && GOES_ON.test(before) && /^\s*\d/.test(line)) last[1] = end;
    else lines.push([index, end]);
  }
  return lines;
}
