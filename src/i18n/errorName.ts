/** The numbers at the end of an error's title. */
const NUMBERS = /\s*\([^()]*\d[^()]*\)$/;

/** How many names a title bears: a number that means more is explained on its page. */
const MOST = 2;

/**
 * What a number means, from the titles of its errors, without the numbers that stand in them.
 *
 * @example errorName(['Binance refused the key (-2015)']) // 'Binance refused the key'
 */
export function errorName(titles: readonly string[]): string {
  return titles
    .slice(0, MOST)
    .map((title) => title.replace(NUMBERS, ''))
    .join(' / ');
}
