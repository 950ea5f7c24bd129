import { codeAt, signOf } from './signs';

/**
 * Where the runs of characters of some kinds begin and end, in turn: all places of a text in one array, because a
 * megabyte may have half a million of them.
 *
 * @example runs('ab 1', LETTER) // [0, 2]
 */
export function runs(text: string, signs: number): Int32Array {
  const places = new Int32Array(text.length + 1);
  let count = 0;
  let isInside = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = codeAt(text, at);
    if ((signOf(code) & signs) > 0 !== isInside) {
      isInside = !isInside;
      places[count++] = at;
    }
    if (code > 0xffff) at += 1;
  }
  if (isInside) places[count++] = text.length;
  return places.subarray(0, count);
}
