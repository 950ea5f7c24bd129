import type { Plain } from './plain';

/**
 * A text with some of its stretches replaced, which remembers where everything was. The edits are in order and do not
 * overlap.
 *
 * @example placesOf('a&#98;c', [[1, 6, 'b']]).origin(1, 2) // [1, 6]
 */
export function placesOf(original: string, edits: readonly (readonly [number, number, string])[]): Plain {
  if (edits.length === 0) return { text: original, small: smallOf(original), origin: (start, end) => [start, end] };
  let text = '';
  let from = 0;
  // Where each character of the text begins in the original.
  const origins = new Int32Array(original.length * 3 + 1);
  const copy = (until: number) => {
    for (let at = text.length, place = from; place < until; at += 1, place += 1) origins[at] = place;
    text += original.slice(from, until);
  };
  for (const [start, end, by] of edits) {
    copy(start);
    origins.fill(start, text.length, text.length + by.length);
    text += by;
    from = end;
  }
  copy(original.length);
  origins[text.length] = original.length;
  return {
    text,
    small: smallOf(text),
    origin(start, end) {
      // One character of the original may have become several: all of it goes, or none.
      let behind = end;
      while (behind > 0 && behind < text.length && origins[behind] === origins[behind - 1]) behind += 1;
      return [origins[start] ?? 0, origins[behind] ?? original.length];
    },
  };
}

/** Only this capital becomes two characters when it is made small. */
function smallOf(text: string): string {
  return text.replaceAll('İ', 'i').toLowerCase();
}
