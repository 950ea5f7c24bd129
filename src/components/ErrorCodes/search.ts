/** What of an entry can be found: its numbers as digits without a sign, and all of its words, folded. */
export interface Findable {
  readonly numbers: readonly string[];
  readonly words: string;
}

/** Numbers in a query: three digits or more, so that "3 errors" stays words. Longer than a code is a time or an order. */
const NUMBER = /(?<!\d)\d{3,10}(?!\d)/g;

/**
 * Lower case without accents, dots over i and the like, ß as two letters; blanks and punctuation as one blank. The same
 * for what is sought and what is there, in every language: `folded('Adresse İP-Listesi')` is `'adresse ip listesi'`.
 */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * Which entries a query asks for, as places in the list. A number counts with or without its minus, also inside a whole
 * pasted message; then the words around it do not matter, because wrappers print words of their own. Without a number
 * every word of the query must be there, at the beginning of a word. An empty query asks for all.
 *
 * @example foundBy('2015', [{ numbers: ['2015'], words: '' }]) // [0]
 */
export function foundBy(query: string, entries: readonly Findable[]): readonly number[] {
  const numbers = query.match(NUMBER) ?? [];
  const places = entries.map((_entry, place) => place);
  if (numbers.length > 0) return places.filter((place) => numbers.some((it) => entries[place]?.numbers.includes(it)));
  const words = folded(query).split(' ');
  return places.filter((place) => words.every((word) => ` ${entries[place]?.words}`.includes(` ${word}`)));
}
