import type { Span } from '../finding';

const BEGIN = /<!doctype html|<html\b/gi;
const END = /<\/html>/gi;
const MOST = 20;

/** Whole pages in a text, from their first tag to their last; one without an end goes on to the end of the text. */
export function htmlPages(text: string): readonly Span[] {
  const pages: Span[] = [];
  BEGIN.lastIndex = 0;
  for (let begin = BEGIN.exec(text); begin && pages.length < MOST; begin = BEGIN.exec(text)) {
    END.lastIndex = BEGIN.lastIndex;
    const end = END.exec(text) ? END.lastIndex : text.length;
    pages.push([begin.index, end]);
    BEGIN.lastIndex = end;
  }
  return pages;
}
