import type { Find } from './find';
import { MIN_SECRET, piecesOf, standsClose } from './pieces';
import type { Token } from './tokens';

const LONGEST_CRUMB = 3;

/** Capitals or digits where no word has them: `q7`, `mZ`, `3Rk`, but neither `Ab`, nor `BTC`, nor `12`. */
const MIXED = /\p{Ll}\p{Lu}|\p{L}\p{Nd}|\p{Nd}\p{L}/u;

/** A third to a half of the crumbs of a random key are mixed, of prose or of a list hardly any. */
function isSecret(crumbs: readonly Token[]): boolean {
  const length = crumbs.reduce((sum, { text }) => sum + text.length, 0);
  return length >= MIN_SECRET && crumbs.filter(({ text }) => MIXED.test(text)).length * 5 >= crumbs.length;
}

/**
 * Secrets cut into groups of one to three characters, in any order of lengths. Such groups look like words one by one,
 * so a whole row of them is judged together.
 *
 * @example crumbledSecrets('q7 mZ 0v Xw 3R kL b9 Yd Hs N2 fU e6 Pa 4c 1G iW')[0]?.span // [0, 47]
 */
export function crumbledSecrets(text: string): readonly Find[] {
  const rows: Token[][] = [[]];
  for (const piece of piecesOf(text)) {
    const row = rows.at(-1) ?? [];
    const last = row.at(-1);
    const isCrumb = piece.text.length <= LONGEST_CRUMB;
    if (isCrumb && (!last || standsClose(text, last, piece))) row.push(piece);
    else rows.push(isCrumb ? [piece] : []);
  }
  return rows
    .filter(isSecret)
    .map((row) => ({ kind: 'secret', span: [row[0]?.span[0] ?? 0, row.at(-1)?.span[1] ?? 0] }));
}
