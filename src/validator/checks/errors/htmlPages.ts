import type { Span } from '../../engine/finding';
import { blocks } from '../../text/masked';

const BEGIN = /<!doctype html|<html\b/gi;
const END = /<\/html>/gi;
const MOST = 20;

/** Whole pages in a text, from their first tag to their last; one without an end goes on to the end of the text. */
export function htmlPages(text: string): readonly Span[] {
  return blocks(text, BEGIN, END).slice(0, MOST);
}
