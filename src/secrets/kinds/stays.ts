const GROUP = '[\\da-f]{1,4}';

/**
 * What looks like a secret and opens nothing: the ids of orders, which support asks for, addresses of the sixth version,
 * and pages of Binance's own help. Blanks stand in their place while secrets are looked for.
 */
const STAYS = new RegExp(
  [
    // The id itself, behind its name; without the word `id` only one that has the usual form.
    `(?:order|trade|list)[_-]?\\s?id["']{0,2}\\s{0,2}[:=#]?\\s{0,2}["']?([\\w.:/-]{1,36})(?![\\w.:/-])`,
    `order["':=#]{0,2}\\s{1,2}["'#]?([\\da-f]{8}(?:-[\\da-f]{4}){3}-[\\da-f]{12})(?!\\w)`,
    `binance\\.(?:com|us|tr)/[a-z-]{2,10}/(?:support|blog|square|academy)/([\\w./-]{1,160})`,
    `(?<![\\w:])((?:${GROUP}:){7}${GROUP}|(?:${GROUP}:){1,7}(?:(?::${GROUP}){1,6}|:))(?![\\w:])`,
  ].join('|'),
  'g',
);

/** The text with blanks where nothing has to be looked for; every other character stays where it was. */
export function withoutIds(text: string, small: string): string {
  let rest = '';
  let from = 0;
  for (const { 0: found, 1: id, 2: uuid, 3: page, 4: address = '', index } of small.matchAll(STAYS)) {
    const [length, end] = [(id ?? uuid ?? page ?? address).length, index + found.length];
    rest += text.slice(from, end - length) + ' '.repeat(length);
    from = end;
  }
  return from === 0 ? text : rest + text.slice(from);
}
