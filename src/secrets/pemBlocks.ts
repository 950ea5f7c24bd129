import { blocks } from './blocks';
import type { Find } from './find';

/** Dashes as phones and mail programs turn them out. In small letters only `private key` and `public key` are certain. */
const BEGIN =
  /[-\u2010-\u2015\u2212]{2,5} ?(?:BEGIN [A-Z0-9 ]{0,40}KEY|[Bb]egin [A-Za-z0-9 ]{0,30}(?:[Pp]rivate|[Pp]ublic) [Kk]ey)/gu;
const END = /(?:END|[-\u2010-\u2015\u2212]{2,5} ?[Ee]nd) [A-Za-z0-9 ]{0,40}(?:KEY|[Kk]ey)[-\u2010-\u2015\u2212]*/gu;

/**
 * PEM key blocks; one without an end goes on to the end of the text. Typographic dashes and small letters are
 * understood.
 *
 * @example pemBlocks('a -----BEGIN PRIVATE KEY----- x')[0]?.span // [2, 31]
 */
export function pemBlocks(text: string): readonly Find[] {
  return blocks(text, BEGIN, END).map((span) => {
    const [begin = ''] = text.slice(...span).match(BEGIN) ?? [];
    return { kind: /public/i.test(begin) ? 'secret' : 'private_key', span };
  });
}
