import type { Piece } from '../../validator/paste/types';

/** A stretch of the marked copy: plain text, a recognised piece, or lines that are left out. */
export type Segment = { readonly text: string; readonly piece?: Piece } | { readonly skippedLines: number };

/** So much is shown around a piece; a log is long and only its places matter. */
const AROUND = 140;

/** A piece longer than this is cut; an address list may have thousands of lines. */
const LONGEST_PIECE = 700;

/** More marks than a reader looks through. */
const MOST_PIECES = 40;

/**
 * The copy of a text that is drawn with its pieces marked: everything of a short text, and of a long one the pieces with
 * what stands around them. Its length is bounded whatever was pasted.
 *
 * @example segmentsOf('a -2015', [pieceAt(2, 7)]) // [{ text: 'a ' }, { text: '-2015', piece }]
 */
export function segmentsOf(text: string, pieces: readonly Piece[]): readonly Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  for (const piece of pieces.slice(0, MOST_PIECES)) {
    const [start, end] = piece.span;
    if (start < from) continue;
    segments.push(...gap(text.slice(from, start), from > 0, true));
    const whole = text.slice(start, end);
    segments.push({ text: whole.length > LONGEST_PIECE ? `${whole.slice(0, LONGEST_PIECE)}…` : whole, piece });
    from = end;
  }
  return [...segments, ...gap(text.slice(from), from > 0, false)];
}

/** Text between pieces; of a long one the end that touches a piece, or a beginning where there is none. */
function gap(text: string, afterPiece: boolean, beforePiece: boolean): readonly Segment[] {
  if (text.length <= AROUND * 3) return text === '' ? [] : [{ text }];
  const head = afterPiece || !beforePiece ? text.slice(0, beforePiece || afterPiece ? AROUND : AROUND * 3) : '';
  const tail = beforePiece ? text.slice(-AROUND) : '';
  const skippedLines = linesIn(text, head.length, text.length - tail.length);
  return [{ text: head }, { skippedLines }, { text: tail }].filter((it) => !('text' in it) || it.text !== '');
}

function linesIn(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}
