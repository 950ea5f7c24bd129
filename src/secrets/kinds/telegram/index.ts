import type { Span } from '../../span';
import { spansOf } from '../../text/spansOf';

const LINK =
  /(?:https?:\/\/)?(?<![\p{L}\p{N}.-])(?:t|telegram)(?:\.| \. |[[(]\.[\])])(?:me|dog) ?\/ ?[+\w/-]{3,64}|tg:\/\/resolve\?domain=\w{3,64}/gu;

/** Behind the name of the service; the name itself may stay. */
const MENTIONED =
  /(?<!\p{L})(?:telegram|tg|телеграм|тг|телег[аеу])\p{L}{0,3}[^\p{L}\n@]{0,6}(?:[\p{L}']{1,12} ){0,3}[^\p{L}\n@]{0,3}@[a-z]\w{3,31}/gu;
const LABELLED =
  /(?<!\p{L})(?:telegram|tg|телеграм|тг|телег[аеу])\p{L}{0,3}["']?(?:\s{0,2}[:=@]\s{0,2}["']?|\s(?:(?:user)?name |handle |ник )?(?=[a-z]{1,31}[\d_]))[a-z]\w{4,31}(?!\w)/gu;

/** Without it, only what is a name and no word: with a digit or a line in it. */
const NAME = /@(?<![\p{L}\p{N}.@/]@)(?=[a-z]{0,31}[\d_])[a-z]\w{4,31}(?![\w/.@-])/gu;

/**
 * Names of people on Telegram: links, and names behind `@` where the service is mentioned or that are no word. `ask
 * @support` stays.
 *
 * @example telegramNames('tg: @joe_trader', 'tg: @joe_trader')[0] // [4, 15]
 */
export function telegramNames(_: string, small: string): readonly Span[] {
  const behind = [MENTIONED, LABELLED].flatMap((pattern) => spansOf(pattern, small));
  const names = behind.map(
    ([start, end]) => [end - (/(?<![\w@])@?\w+$/.exec(small.slice(start, end))?.[0].length ?? 0), end] as const,
  );
  return [...spansOf(LINK, small), ...names, ...spansOf(NAME, small)];
}
