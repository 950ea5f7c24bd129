import { blocks } from '../../blocks';
import type { Span } from '../../span';

/** Dashes as phones and mail programs turn them out. In small letters only `private key` and `public key` are certain. */
const BEGIN =
  /[-\u2010-\u2015\u2212]{2,5} ?(?:BEGIN [A-Z0-9 ]{0,40}KEY|[Bb]egin [A-Za-z0-9 ]{0,30}(?:[Pp]rivate|[Pp]ublic) [Kk]ey)(?: BLOCK)?[-\u2010-\u2015\u2212]*/gu;
const END =
  /(?:END|[-\u2010-\u2015\u2212]{2,5} ?[Ee]nd) [A-Za-z0-9 ]{0,40}(?:KEY|[Kk]ey)(?: BLOCK)?[-\u2010-\u2015\u2212]*/gu;

/** Two words in a row, as no key has them. */
const PROSE = /(?<![\p{L}\p{N}])\p{L}\p{Ll}* \p{Ll}+/u;

/** What the words of a sentence do not have, but every line of a key. */
const OF_A_KEY = /\d|[\w+/]{16}/;

const MOST_OF_A_KEY = 8192;

/**
 * Key blocks in PEM, from the first line to the last. Where the last one is missing, the block goes on until prose
 * begins; if that is at once, or a quote ends,
 * the first line was only mentioned. Typographic dashes and small letters are understood.
 *
 * @example privateKeys('a -----BEGIN PRIVATE KEY----- MC4C') // [[2, 34]]
 */
export function privateKeys(text: string): readonly Span[] {
  return blocks(text, BEGIN, END).flatMap((block) => withoutProse(text, block));
}

function withoutProse(text: string, [start, end]: Span): readonly Span[] {
  const block = text.slice(start, end);
  BEGIN.lastIndex = END.lastIndex = 0;
  BEGIN.test(block);
  const header = BEGIN.lastIndex;
  END.lastIndex = header;
  if (END.test(block)) return [[start, end]];
  const body = block.slice(header, header + MOST_OF_A_KEY);
  if (/^[`'"”“»)\]]/.test(body)) return [];
  const prose = body.search(PROSE);
  if (!OF_A_KEY.test(prose < 0 ? body : body.slice(0, prose))) return [];
  return [[start, prose < 0 ? end : start + header + prose]];
}
