import type { Span } from './span';

/**
 * The blocks of a text, each from the sign that begins it to the sign that ends it, in order, not overlapping. One whose
 * end is missing was cut while copying and goes on to the end of the text, since it cannot be told where it stops; so the
 * text is read once, however many begin in it. Both patterns are global.
 *
 * @example blocks('a <b c> <d', /</g, />/g) // [[2, 7], [8, 10]]
 */
export function blocks(text: string, begin: RegExp, end: RegExp): readonly Span[] {
  const found: Span[] = [];
  begin.lastIndex = 0;
  for (let first = begin.exec(text); first; first = begin.exec(text)) {
    end.lastIndex = begin.lastIndex;
    begin.lastIndex = end.test(text) ? end.lastIndex : text.length;
    found.push([first.index, begin.lastIndex]);
  }
  return found;
}
