import type { Find } from './find';
import { MIN_SECRET, piecesOf, standsClose } from './pieces';
import { isRandom, isScrambled, looksSecret } from './secretShape';
import type { Token } from './tokens';

/** Whether the second piece may go on where the first stopped: in equal groups, as a shorter rest, or both scrambled. */
function continues({ text: a }: Token, { text: b }: Token): boolean {
  if (a.length === b.length || (b.length < a.length && isRandom(b))) return true;
  return (isScrambled(a) && isScrambled(b)) || (isRandom(a) && looksSecret(b));
}

/** Pieces in their order, parted where too much stands between, or where one ends. */
function chainsOf(text: string): Token[][] {
  const chains: Token[][] = [];
  for (const piece of piecesOf(text)) {
    const chain = chains.at(-1);
    const last = chain?.at(-1);
    if (last && standsClose(text, last, piece) && continues(last, piece)) chain?.push(piece);
    else chains.push([piece]);
  }
  return chains;
}

/** Long enough for a secret, and a third of its pieces look random; single characters cannot, so they must be mixed. */
function isSecret(chain: readonly Token[]): boolean {
  const joined = chain.map((piece) => piece.text).join('');
  if (chain.length < 2 || joined.length < MIN_SECRET) return false;
  const spelled = joined.length === chain.length && /\p{L}/u.test(joined) && /\p{Nd}/u.test(joined);
  return spelled || chain.filter((piece) => isRandom(piece.text)).length * 3 >= chain.length;
}

/**
 * Secrets broken by blanks, line breaks, punctuation, tags or emoji: in groups of equal width with a shorter rest, or
 * single characters, or in long scrambled pieces of any width. What stands so beside a secret that was found whole is
 * its rest and goes with it, and so does what stands between. Groups of two or three look like words and are left to
 * `crumbledSecrets`.
 *
 * @example brokenSecrets('q7mZ.0vXw.3RkL.b9Yd.HsN2.fUe6.Pa4c.1GiW')[0]?.span // [0, 39]
 */
export function brokenSecrets(text: string): readonly Find[] {
  return chainsOf(text)
    .filter((chain) => isSecret(chain) || (chain.length > 1 && chain.some((piece) => looksSecret(piece.text))))
    .map((chain) => ({ kind: 'secret', span: [chain[0]?.span[0] ?? 0, chain.at(-1)?.span[1] ?? 0] }));
}
