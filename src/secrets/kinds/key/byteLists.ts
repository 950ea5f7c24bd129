import type { Span } from '../../span';

/** Numbers that stand for a letter or a digit, and how many of them in a row no list of measurements has. */
const CODES: readonly (readonly [code: RegExp, least: number])[] = [
  [/(?<![\w.])(?:4[89]|5[0-7]|6[5-9]|[78]\d|90|9[7-9]|1[01]\d|12[0-2])(?![\w.])/g, 16],
  // In hexadecimal; those of digits are numbers as people write them.
  [/(?<![\w.])(?:3\d|[46][1-9a-f]|[57][\da])(?![\w.])/gi, 32],
];

const LONGEST_GAP = 4;

/** Rows of numbers that a program prints for the letters and digits of a text. */
export function byteLists(text: string): readonly Span[] {
  return CODES.flatMap(([code, least]) => rowsOf(text, code, least));
}

function rowsOf(text: string, code: RegExp, least: number): readonly Span[] {
  const found: Span[] = [];
  let [start, end, count] = [0, -1, 0];
  const close = () => {
    if (count >= least) found.push([start, end]);
  };
  for (const { 0: number, index } of text.matchAll(code)) {
    if (index - end > LONGEST_GAP || /[^\s,;:|/-]/.test(text.slice(end, index))) {
      close();
      [start, count] = [index, 0];
    }
    [end, count] = [index + number.length, count + 1];
  }
  close();
  return found;
}
