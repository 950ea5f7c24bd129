import type { Span } from '../../span';
import { spansOf } from '../../text/spansOf';

const PATTERNS = [
  /(?:https?:\/\/)?(?<![\p{L}\p{N}.-])(?:t|telegram)\.(?:me|dog)\/[+\w/-]{3,64}/giu,
  /tg:\/\/resolve\?domain=\w{3,64}/gi,
  // Behind the name of the service; the name itself may stay.
  /(?<=(?<!\p{L})(?:telegram\p{L}{0,3}|tg|телеграм\p{L}{0,3}|тг|телег[аеу]|тележк[аеу])[^\p{L}\n@]{0,6}(?:[\p{L}']{1,12} ){0,3}[^\p{L}\n@]{0,3})@[a-z]\w{3,31}/giu,
  /(?<=(?<!\p{L})(?:telegram\p{L}{0,3}|tg|телеграм\p{L}{0,3}|тг)['"]?\s{0,2}[:=]\s{0,2}['"]?)[a-z]\w{4,31}(?!\w)/giu,
  // Without it, only what is a name and no word: with a digit or a line in it.
  /(?<![\p{L}\p{N}.@/])@(?=[a-z]{0,31}[\d_])[a-z]\w{4,31}(?![\w/.@-])/giu,
];

/**
 * Names of people on Telegram: links, and names behind `@` where the service is mentioned or that are no word. `ask
 * @support` stays.
 *
 * @example telegramNames('tg: @joe_trader')[0] // [4, 15]
 */
export function telegramNames(text: string): readonly Span[] {
  return PATTERNS.flatMap((pattern) => spansOf(pattern, text));
}
