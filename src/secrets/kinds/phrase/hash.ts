/** One word of so many that is in no list is taken for one that is. */
export const MISTAKES = 8;

/**
 * The place of a word in a list without words: accents and capitals do not count, as people leave them out.
 *
 * @example hash('Été', 16) === hash('ete', 16) // true
 */
export function hash(word: string, size: number): number {
  let value = 0x811c9dc5;
  for (const char of bare(word)) value = Math.imul(value ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return ((value ^ (value >>> 15)) >>> 0) % size;
}

export function bare(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '');
}
