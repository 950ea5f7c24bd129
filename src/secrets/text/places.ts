import type { Plain } from './plain';

/** So many characters of a text stand for one of the original at most. */
const WIDEST = 4;

/** How many codes fit into one call. */
const AT_ONCE = 8192;

/** Makes a text with some stretches of another replaced, which are named in order and do not overlap. */
export interface Rewriting {
  readonly replace: (start: number, end: number, by: string) => void;
  readonly ended: () => Plain;
}

/**
 * A text with some of its stretches replaced, which remembers where everything was. Codes are kept rather than pieces:
 * a megabyte may have a million of them.
 *
 * @example after replace(1, 6, 'b') in 'a&#98;c' the origin of [1, 2] is [1, 6]
 */
export function rewriting(original: string): Rewriting {
  const codes = new Uint16Array(original.length * WIDEST);
  // Where each character of the text begins in the original.
  const origins = new Int32Array(original.length * WIDEST + 1);
  let length = 0;
  let from = 0;
  const copy = (until: number) => {
    for (; from < until; from += 1) {
      origins[length] = from;
      codes[length++] = original.charCodeAt(from);
    }
  };
  return {
    replace(start, end, by) {
      copy(start);
      from = end;
      for (let at = 0; at < by.length; at += 1) {
        origins[length] = start;
        codes[length++] = by.charCodeAt(at);
      }
    },
    ended() {
      copy(original.length);
      origins[length] = from;
      let text = '';
      for (let at = 0; at < length; at += AT_ONCE)
        text += String.fromCharCode(...codes.subarray(at, Math.min(length, at + AT_ONCE)));
      return {
        text,
        small: smallOf(text),
        origin([start, end]) {
          // One character of the original may have become several: all of it goes, or none.
          let behind = end;
          while (behind > 0 && behind < length && origins[behind] === origins[behind - 1]) behind += 1;
          return [origins[start] ?? 0, origins[behind] ?? 0];
        },
      };
    },
  };
}

/** Only this capital becomes two characters when it is made small. */
export function smallOf(text: string): string {
  return text.replaceAll('İ', 'i').toLowerCase();
}
