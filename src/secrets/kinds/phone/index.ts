import type { Span } from '../../span';
import { spansOf } from '../../text/spansOf';

const BETWEEN = '[ \\u00a0().\\/-]{0,3}';

const PATTERNS = [
  // With the code of a country; none begins with 0, an amount such as +0.5 may.
  `(?<![\\p{L}\\p{N}.+-])(?:\\+|00) ?\\(?[1-9](?:${BETWEEN}\\d){7,14}`,
  // As people write it at home: Russia, Turkey, Germany, America.
  `(?<![\\p{L}\\p{N}.+-])8[ (-]{0,2}9\\d\\d[ )-]{0,2}\\d{3}[ -]?\\d{2}[ -]?\\d{2}`,
  `(?<![\\p{L}\\p{N}.+-])0[ (-]{0,2}5\\d\\d[ )-]{0,2}\\d{3}[ -]?\\d{2}[ -]?\\d{2}`,
  `(?<![\\p{L}\\p{N}.+-])\\(?5\\d\\d\\)? \\d{3} \\d{2} \\d{2}`,
  `(?<![\\p{L}\\p{N}.+-])01[567]\\d[ /-]{0,3}\\d{3,4}[ -]?\\d{3,5}`,
  `(?<![\\p{L}\\p{N}.+-])\\(?0[2-9]\\d{1,4}\\)?(?:[ /-]{1,3}|(?<=\\)))\\d{3,8}(?:[ -]\\d{1,5}){0,2}`,
  `(?<![\\p{L}\\p{N}.+-])(?:\\(\\d{3}\\) ?|\\d{3}[-.])\\d{3}[-.]\\d{4}`,
  // Behind its name.
  `(?<!\\p{L})(?:tel|phone|mobile?|cell|handy|telefon\\p{L}{0,5}|тел|телефон\\p{L}{0,3}|номер телефона|whatsapp|ватсап|viber|cep|gsm)(?: ?(?:no|nr|number|nummer))?[.:=\\s]{1,3}\\(?\\d(?:${BETWEEN}\\d){6,14}`,
].map((source) => new RegExp(`${source}(?!\\p{N})`, 'gu'));

/** Most texts hold no number of this length, which is quickly seen. */
const DIGITS = /\d(?:[^\p{L}\d]{0,3}\d){6}/u;

/** An amount with a sign before it. */
const AMOUNT = /^\+\d+[.,]\d+$/;

/**
 * Phone numbers with the code of their country, as they are dialled at home in our readers' countries, or behind a name
 * such as `tel`.
 *
 * @example phones('', 'call +49 151 23456789')[0] // [5, 21]
 */
export function phones(_: string, text: string): readonly Span[] {
  if (!DIGITS.test(text)) return [];
  const found = PATTERNS.flatMap((pattern) => spansOf(pattern, text));
  return found.filter((span) => !AMOUNT.test(text.slice(...span)));
}
