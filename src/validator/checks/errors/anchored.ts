/**
 * The matches of a sticky pattern at every place of a word. Finding the word by itself costs next to nothing, so most
 * of a long text never meets the pattern.
 */
export function* matchesAt(text: string, word: string, sticky: RegExp): Generator<RegExpExecArray> {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    sticky.lastIndex = at;
    const match = sticky.exec(text);
    if (match) yield match;
  }
}
