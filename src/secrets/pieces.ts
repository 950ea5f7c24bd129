import { type Token, tokensLike } from './tokens';

/** The shortest thing that is taken for a secret when nothing says so. */
export const MIN_SECRET = 32;

/** Tags and entities that stand for a line break or a blank; they part pieces and are none. */
const MARKUP =
  /<\/?(?:br|wbr|p|div|span|code|pre|b|i|em|strong|li|td|tr)\b[^<>\n]{0,40}>|&(?:nbsp|shy|zwnj|zwsp|#\d{1,6});/giu;

/** What a key is made of, with single joints inside and the filling of base64 at its end. */
const PIECE =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Nd}]+(?:[+/=_-]{1,2}[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Nd}]+)*={0,2}/gu;

/** Blanks, punctuation, quotation marks of mails, emoji: whatever is neither letter nor digit, if it is not too long. */
const GAP = /^[^\p{L}\p{N}]{1,24}$/u;
const LONGEST_GAP = 24;

/** The text with blanks for markup, so that places stay what they were. */
export function withoutMarkup(text: string): string {
  return text.replace(MARKUP, (markup) => ' '.repeat(markup.length));
}

/** The pieces that a broken key may have come apart into, in a text without markup. */
export function piecesOf(text: string): readonly Token[] {
  return tokensLike(PIECE, text);
}

/** Whether nothing but a short gap is between two pieces. */
export function standsClose(text: string, { span: [, end] }: Token, { span: [start] }: Token): boolean {
  return GAP.test(text.slice(end, Math.min(start, end + LONGEST_GAP + 1)));
}
