import { type Find, joined } from './find';
import { STRICT } from './kinds/comment';
import { KINDS, MARKS, mark, mergeMarks, type Removed } from './marks';
import type { Span } from './span';
import { plain } from './text/plain';

declare const clean: unique symbol;

/** Text that `redact` has read. Nothing else makes one, and no other text fits into the store. */
export type CleanText = '' | (string & { readonly [clean]: true });

export interface Redacted {
  readonly text: CleanText;
  /** Each kind once, the gravest first; empty when nothing was removed by this call. */
  readonly removed: readonly Removed[];
}

/**
 * The text without anything that opens an account or a wallet and without what tells who somebody is, each replaced by
 * a mark such as `[removed: secret]`. The comment form runs it in the browser before sending, and the server runs the
 * same function again before anything is stored.
 *
 * It errs towards removing: the whole word, link or `name=value` around a key goes with it. What it cannot know stays:
 * names of people, a password that is a word in a sentence. Never throws, and `redact(redact(x).text).text` is
 * `redact(x).text`: what is left between two marks has been read by itself. Each part is read once more only if
 * something in it was found, so the time is linear in the text.
 *
 * @example redact('I am at 203.0.113.10').text // 'I am at [removed: ip_address]'
 */
export function redact(text: string): Redacted {
  const removed = new Set<Removed>();
  const parts = text.split(MARKS).flatMap((part, at) => (at % 2 === 0 ? cleaned(part, removed) : part));
  return { text: mergeMarks(parts.join('')) as CleanText, removed: KINDS.filter((kind) => removed.has(kind)) };
}

/** A part between two marks in pieces that hold nothing more, with marks between them; tells the kinds. */
function cleaned(part: string, removed: Set<Removed>): readonly string[] {
  if (part.trim() === '') return [part];
  const finds = findsIn(part);
  if (finds.length === 0) return [part];
  let from = 0;
  const pieces = finds.flatMap(({ kind, span: [start, end] }) => {
    const before = part.slice(from, start);
    from = end;
    removed.add(kind);
    return [...cleaned(before, removed), mark(kind)];
  });
  return [...pieces, ...cleaned(part.slice(from), removed)];
}

function findsIn(part: string): readonly Find[] {
  const { text, small, origin } = plain(part);
  const finds = STRICT.flatMap(({ removed, find, wide }) =>
    find(text, small).map((span) => ({ kind: removed, span: wide ? wordsAround(text, span) : span })),
  );
  return joined(finds.map(({ kind, span }) => ({ kind, span: origin(...span) })));
}

/** What occurs inside keys, addresses and links. A word ends at a blank, quote, bracket or comma. */
const IN_WORD = /[\p{L}\p{N}\p{M}+/=_.:@%~&?#!$*\\-]/u;

function wordsAround(text: string, [start, end]: Span): Span {
  let [first, behind] = [start, end];
  while (first > 0 && IN_WORD.test(text.charAt(first - 1))) first -= 1;
  while (behind < text.length && IN_WORD.test(text.charAt(behind))) behind += 1;
  return [first, behind];
}
