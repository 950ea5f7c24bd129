import { isKeyText, isRandom } from './secretShape';
import { type Token, withoutInvisible } from './tokens';

const MIN_SECRET = 32;

interface Piece {
  readonly token: Token;
  readonly text: string;
}

/** A long piece that changes between small and capital letters and digits as no word does. */
function isScrambled(text: string): boolean {
  const changes = text.match(/\p{Ll}(?=[\p{Lu}\p{Nd}])|\p{Lu}(?=\p{Nd})|\p{Nd}(?=\p{L})/gu)?.length ?? 0;
  return text.length >= 8 && changes >= 2 && isRandom(text);
}

/** Whether the second piece may go on where the first stopped: in equal groups, as a shorter rest, or both scrambled. */
function continues({ text: a }: Piece, { text: b }: Piece): boolean {
  return a.length === b.length || (b.length < a.length && isRandom(b)) || (isScrambled(a) && isScrambled(b));
}

/** Pieces in their order, parted where something other than white space stands between, or where one ends. */
function chainsOf(text: string, pieces: readonly Piece[]): Piece[][] {
  const chains: Piece[][] = [];
  for (const piece of pieces) {
    const chain = chains.at(-1);
    const last = chain?.at(-1);
    const isNext = last && /^\s{1,8}$/.test(text.slice(last.token.span[1], piece.token.span[0]));
    if (isNext && continues(last, piece)) chain?.push(piece);
    else chains.push([piece]);
  }
  return chains;
}

/** Long enough for a secret, and a third of its pieces look random; single characters cannot, so they must be mixed. */
function isSecret(chain: readonly Piece[]): boolean {
  const joined = chain.map((piece) => piece.text).join('');
  if (chain.length < 2 || joined.length < MIN_SECRET) return false;
  const spelled = joined.length === chain.length && /\p{L}/u.test(joined) && /\p{Nd}/u.test(joined);
  return spelled || chain.filter((piece) => isRandom(piece.text)).length * 3 >= chain.length;
}

/**
 * Tokens that are parts of one secret broken by blanks or line breaks: in groups of equal width with a shorter rest,
 * or single characters, or in long scrambled pieces of any width. What stands so beside a secret that was found
 * whole is its rest and goes with it. Groups of two or three look like words and are not found.
 *
 * A chain is taken or left as one, which keeps `redact` idempotent: what was left is seen the same the next time.
 *
 * @example brokenSecrets('q7mZ 0vXw 3RkL b9Yd HsN2 fUe6 Pa4c 1GiW', tokens, new Set()).size // 8
 */
export function brokenSecrets(text: string, tokens: readonly Token[], whole: ReadonlySet<Token>): ReadonlySet<Token> {
  const pieces = tokens
    .map((token) => ({ token, text: withoutInvisible(token.text) }))
    .filter((piece) => isKeyText(piece.text));
  const found = chainsOf(text, pieces).filter(
    (chain) => isSecret(chain) || chain.some(({ token }) => whole.has(token)),
  );
  return new Set(found.flat().map((piece) => piece.token));
}
