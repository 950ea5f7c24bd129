import type { Span } from '../../span';
import { spansOf } from '../../text/spansOf';
import { wordsAround } from '../../text/wordsAround';

const PLAIN = /(?<=[\p{L}\p{N}\p{M}+=_.%~&?#!$*\\-])@[\p{L}\p{N}\p{M}+/=_.:%~&?#!$*\\-]{1,253}\.\p{L}{2}/gu;
const QUOTED = /"[^"\n@]{1,64}"@[\p{L}\p{N}.-]{1,253}\.\p{L}{2,24}/gu;

/** Most texts hold none, which is quickly seen. */
const MAY_BE = /@|[\s([{<_-](?:at|et|ät|dog|собака|собачка|klammeraffe|kuyruklu ?a)[\s)\]}>_-]/;

const NAME = '(?<![\\p{L}\\p{N}.+-])[\\p{L}\\p{N}][\\p{L}\\p{N}._+-]{0,63}';
const AT = '(?:at|@|et|ät|собака|собачка|dog|klammeraffe|kuyruklu ?a)';
const DOT = '(?:\\.|dot|точка|punkt|nokta)';

const BETWEEN = `(?: {0,2}[[({<]? ?${DOT} ?[\\])}>]? {0,2}|_dot_)`;

/** With a sign for the at that no sentence has: `joe [at] gmail.com`, `joe @ gmail . com`. */
const SIGNED = new RegExp(
  `${NAME} {0,2}(?:[[({<] ?${AT} ?[\\])}>]|_at_| @ ?|@ ) {0,2}[\\p{L}\\p{N}-]{1,63}(?:${BETWEEN}[\\p{L}\\p{N}-]{1,24}){0,2}${BETWEEN}\\p{L}{2,24}`,
  'gu',
);

/** In words, with a dot in words too: `joe at gmail dot com`. */
const IN_WORDS = new RegExp(
  `${NAME}-at-[\\p{L}\\p{N}]{1,63}-dot-\\p{L}{2,12}|${NAME}(?: (?:dot|точка|punkt|nokta) [\\p{L}\\p{N}]{1,30})? ${AT} [\\p{L}\\p{N}-]{1,63} (?:dot|точка|punkt|nokta) \\p{L}{2,12}(?![\\p{L}])`,
  'gu',
);

/** Where people have their mail. */
const HOUSE =
  '(?:g(?:oogle)?mail|yahoo|hotmail|outlook|live|msn|icloud|me|aol|proton(?:mail)?|pm|gmx|web|t-online|freenet|mail|yandex|ya|bk|inbox|list|rambler|mynet)';

/** `joe at gmail.com`, and `joe@gmail com` with a slip: only at those houses, for one also logs in at a site. */
const AT_HOME = new RegExp(
  `${NAME} ${AT} ${HOUSE}\\.\\p{L}{2,6}|${NAME} ?@ ?${HOUSE}[ ,](?:com|ru|de)(?!\\p{L})`,
  'gu',
);

/**
 * E-mail addresses, with all that stands around them without a blank; also as people write them so that programs do not
 * see them.
 *
 * @example emails('Joe at Gmail dot com', 'joe at gmail dot com') // [[0, 20]]
 */
export function emails(text: string, small: string): readonly Span[] {
  if (!MAY_BE.test(small)) return [];
  const words = wordsAround(text, spansOf(PLAIN, text));
  return [...words, ...[QUOTED, SIGNED, IN_WORDS, AT_HOME].flatMap((pattern) => spansOf(pattern, small))];
}
