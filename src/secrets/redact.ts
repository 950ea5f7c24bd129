import { type Find, joined } from './find';
import { STRICT } from './kinds/comment';
import { KINDS, MARKS, MarkedText, mark, type Removed } from './marks';
import { plain } from './text/plain';
import { wordsAround } from './text/wordsAround';

declare const isClean: unique symbol;

/** Text that `redact` has read. Nothing else makes one, and no other text fits into the store. */
export type CleanText = '' | (string & { readonly [isClean]: true });

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
  const cleaning: Cleaning = { written: new MarkedText(), removed: new Set(), harmless: new Set() };
  for (const [at, part] of text.split(MARKS).entries()) {
    if (at % 2 === 0) clean(part, cleaning);
    else cleaning.written.mark(part);
  }
  return {
    text: cleaning.written.toString() as CleanText,
    removed: KINDS.filter((kind) => cleaning.removed.has(kind)),
  };
}

interface Cleaning {
  readonly written: MarkedText;
  readonly removed: Set<Removed>;
  /** Between the marks of a list stands the same again and again, and is read once. */
  readonly harmless: Set<string>;
}

/** Writes a part between two marks, in pieces that hold nothing more and with marks between them. */
function clean(part: string, cleaning: Cleaning): void {
  const { written, removed, harmless } = cleaning;
  const finds = harmless.has(part) || !/[\p{L}\p{N}]/u.test(part) ? [] : findsIn(part);
  if (finds.length === 0) {
    harmless.add(part);
    written.keep(part);
    return;
  }
  let from = 0;
  for (const { kind, span } of finds) {
    clean(part.slice(from, span[0]), cleaning);
    written.mark(SIGNS[kind]);
    from = span[1];
    removed.add(kind);
  }
  clean(part.slice(from), cleaning);
}

const SIGNS = Object.fromEntries(KINDS.map((kind) => [kind, mark(kind)])) as Readonly<Record<Removed, string>>;

function findsIn(part: string): readonly Find[] {
  const { text, small, origin } = plain(part);
  const finds: Find[] = [];
  for (const { removed, find, wide } of STRICT) {
    const spans = find(text, small);
    for (const span of wide ? wordsAround(text, spans) : spans) finds.push({ kind: removed, span: origin(span) });
  }
  return joined(finds);
}
