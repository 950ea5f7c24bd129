import type { Piece } from './types';

/**
 * The pieces in the order of the text, none over another: a secret keeps all of its place, what overlaps it ends before
 * it or begins behind it, and of two other pieces the first keeps its place. One that has none left gives its codes to
 * the one that took it.
 */
export function partPieces(pieces: readonly Piece[]): readonly Piece[] {
  const secrets = pieces.filter(({ secret }) => secret);
  const others = pieces.filter(({ secret }) => !secret).map((piece) => beside(piece, secrets));
  const parted: Piece[] = [];
  for (const piece of [...secrets, ...others].sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])) {
    const last = parted.at(-1);
    const start = Math.max(piece.span[0], last?.span[1] ?? 0);
    if (start < piece.span[1]) parted.push({ ...piece, span: [start, piece.span[1]] });
    else if (last) parted[parted.length - 1] = { ...last, codes: [...new Set([...last.codes, ...piece.codes])] };
  }
  return parted;
}

/** The piece up to the first secret inside it, or from behind one that it begins in. */
function beside(piece: Piece, secrets: readonly Piece[]): Piece {
  let [start, end] = piece.span;
  for (const { span } of secrets) {
    if (span[0] <= start && span[1] > start) start = Math.min(span[1], end);
    else if (span[0] > start && span[0] < end) end = span[0];
  }
  return { ...piece, span: [start, end] };
}
