import type { Span } from '../../span';

/** A number that stands for a letter or a digit. */
const CODE = /(?<![\w.])(?:4[89]|5[0-7]|6[5-9]|[78]\d|90|9[7-9]|1[01]\d|12[0-2])(?![\w.])/g;

const SHORTEST = 16;
const LONGEST_GAP = 4;

/**
 * Rows of numbers that a program prints for the letters and digits of a text. Sixteen measurements in a row that are
 * all such numbers, and not one beside them, do not happen.
 */
export function byteLists(text: string): readonly Span[] {
  const found: Span[] = [];
  let [start, end, count] = [0, -1, 0];
  const close = () => {
    if (count >= SHORTEST) found.push([start, end]);
  };
  for (const { 0: code, index } of text.matchAll(CODE)) {
    if (index - end > LONGEST_GAP || /[^\s,;:|/-]/.test(text.slice(end, index))) {
      close();
      [start, count] = [index, 0];
    }
    [end, count] = [index + code.length, count + 1];
  }
  close();
  return found;
}
