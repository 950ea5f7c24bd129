import type { Span } from './finding';

/** A stretch of a text from the sign that begins it to the sign that ends it. */
export interface Block {
  /** The sign that begins it, as it is written. */
  readonly begin: string;
  readonly span: Span;
}

/**
 * The blocks of a text in order, not overlapping. One whose end is missing was cut while copying and goes on to the end
 * of the text, since it cannot be told where it stops; so the text is read once, however many begin in it. Both
 * patterns are global.
 *
 * @example blocks('a <b c> <d', /</g, />/g).map(({ span }) => span) // [[2, 7], [8, 10]]
 */
export function blocks(text: string, begin: RegExp, end: RegExp): readonly Block[] {
  const found: Block[] = [];
  begin.lastIndex = 0;
  for (let first = begin.exec(text); first; first = begin.exec(text)) {
    end.lastIndex = begin.lastIndex;
    begin.lastIndex = end.test(text) ? end.lastIndex : text.length;
    found.push({ begin: first[0], span: [first.index, begin.lastIndex] });
  }
  return found;
}
