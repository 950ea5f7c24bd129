/**
 * True of the chunks of code that show words, which come beside them in a file of their language; the build fails where a
 * name says other than what is in the chunk.
 *
 * @example showsWords('island-KeyCheck-island') // true; false for 'island-print'
 */
export function showsWords(chunk: string): boolean {
  return /^islands-shared$|-(?:island|words|search)$/.test(chunk);
}
