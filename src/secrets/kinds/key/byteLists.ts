import type { Span } from '../../span';

/** How many codes of letters and digits in a row no list of measurements has. */
const LEAST_DECIMAL = 16;
/** In hexadecimal; those of digits are numbers as people write them. */
const LEAST_HEX = 32;

const LONGEST_GAP = 4;

/** Rows of numbers that a program prints for the letters and digits of a text, by where its words are. */
export function byteLists(text: string, places: Int32Array): readonly Span[] {
  return [
    ...rowsOf(text, places, { radix: 10, widest: 3, least: LEAST_DECIMAL }),
    ...rowsOf(text, places, { radix: 16, widest: 2, least: LEAST_HEX }),
  ];
}

interface Written {
  readonly radix: number;
  readonly widest: number;
  readonly least: number;
}

function rowsOf(text: string, places: Int32Array, { radix, widest, least }: Written): readonly Span[] {
  const found: Span[] = [];
  let [start, behind, count] = [0, -1, 0];
  const close = () => {
    if (count >= least) found.push([start, behind]);
    count = 0;
  };
  for (let at = 0; at < places.length; at += 2) {
    const [first = 0, end = 0] = [places[at], places[at + 1]];
    const isCode = end - first > 1 && end - first <= widest && isSign(codeOf(text, first, end, radix));
    if (!isCode || (count > 0 && !isGap(text, behind, first))) close();
    if (!isCode) continue;
    if (count === 0) start = first;
    [behind, count] = [end, count + 1];
  }
  close();
  return found;
}

/** The number that stands there, or 0. */
function codeOf(text: string, start: number, end: number, radix: number): number {
  let value = 0;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    const digit = code < 0x3a ? code - 0x30 : code < 0x80 ? (code & 31) + 9 : 99;
    if (digit < 0 || digit >= radix) return 0;
    value = value * radix + digit;
  }
  return value;
}

/** Whether it is the code of a letter or a digit. */
function isSign(code: number): boolean {
  return (code > 0x2f && code < 0x3a) || ((code & ~32) > 0x40 && (code & ~32) < 0x5b && code < 0x7b);
}

function isGap(text: string, start: number, end: number): boolean {
  return end - start <= LONGEST_GAP && !/[^\s,;:|/-]/.test(text.slice(start, end));
}
