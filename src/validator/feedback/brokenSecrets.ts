import type { Find } from './find';
import { isRandom, isScrambled, looksSecret } from './secretShape';
import { type Token, tokensLike } from './tokens';

const MIN_SECRET = 32;

/** Tags and entities that stand for a line break or a blank; they part pieces and are none. */
const MARKUP =
  /<\/?(?:br|wbr|p|div|span|code|pre|b|i|em|strong|li|td|tr)\b[^<>\n]{0,40}>|&(?:nbsp|shy|zwnj|zwsp|#\d{1,6});/giu;

/** What a key is made of, with single joints inside and the filling of base64 at its end. */
const PIECE =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Nd}]+(?:[+/=_-]{1,2}[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Nd}]+)*={0,2}/gu;

/** Blanks, punctuation, quotation marks of mails, emoji: whatever is neither letter nor digit, if it is not too long. */
const GAP = /^[^\p{L}\p{N}]{1,24}$/u;
const LONGEST_GAP = 24;

/** Whether the second piece may go on where the first stopped: in equal groups, as a shorter rest, or both scrambled. */
function continues({ text: a }: Token, { text: b }: Token): boolean {
  if (a.length === b.length || (b.length < a.length && isRandom(b))) return true;
  return (isScrambled(a) && isScrambled(b)) || (isRandom(a) && looksSecret(b));
}

/** Pieces in their order, parted where too much stands between, or where one ends. */
function chainsOf(text: string): Token[][] {
  const chains: Token[][] = [];
  for (const piece of tokensLike(PIECE, text)) {
    const chain = chains.at(-1);
    const last = chain?.at(-1);
    const isNext = last && GAP.test(text.slice(last.span[1], Math.min(piece.span[0], last.span[1] + LONGEST_GAP + 1)));
    if (isNext && continues(last, piece)) chain?.push(piece);
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
 * its rest and goes with it, and so does what stands between. Groups of two or three look like words and are not found.
 *
 * @example brokenSecrets('q7mZ.0vXw.3RkL.b9Yd.HsN2.fUe6.Pa4c.1GiW')[0]?.span // [0, 39]
 */
export function brokenSecrets(text: string): readonly Find[] {
  const plain = text.replace(MARKUP, (markup) => ' '.repeat(markup.length));
  return chainsOf(plain)
    .filter((chain) => isSecret(chain) || (chain.length > 1 && chain.some((piece) => looksSecret(piece.text))))
    .map((chain) => ({ kind: 'secret', span: [chain[0]?.span[0] ?? 0, chain.at(-1)?.span[1] ?? 0] }));
}
