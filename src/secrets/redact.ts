import { addresses, emails } from './addressShape';
import { brokenSecrets } from './brokenSecrets';
import { crumbledSecrets } from './crumbledSecrets';
import { type Find, joined, KINDS } from './find';
import { fold } from './folded';
import { labelledValues } from './labelled';
import { MARKS, mark, mergeMarks, type Removed } from './marks';
import { pemBlocks } from './pemBlocks';
import { withoutMarkup } from './pieces';
import { looksSecret } from './secretShape';
import { seedPhrases } from './seedPhrases';
import { tokensOf } from './tokens';

declare const clean: unique symbol;

/** Text that `redact` has read. Nothing else makes one, and no other text fits into the store. */
export type CleanText = '' | (string & { readonly [clean]: true });

export interface Redacted {
  readonly text: CleanText;
  /** Each kind once, the gravest first; empty when nothing was removed by this call. */
  readonly removed: readonly Removed[];
}

const FINDERS: readonly ((text: string) => readonly Find[])[] = [
  pemBlocks,
  labelledValues,
  wholeSecrets,
  (text) => {
    const plain = withoutMarkup(text);
    return [...brokenSecrets(plain), ...crumbledSecrets(plain), ...seedPhrases(plain)];
  },
  emails,
  addresses,
];

/**
 * The text without anything shaped like a key, secret, signature, PEM block, e-mail or IP address, and without what
 * stands behind the name of a password; each is replaced by a mark such as `[removed: secret]`. The comment form runs
 * it in the browser before sending, and the server runs the same function again before anything is stored.
 *
 * It errs towards removing: the whole word, link or `name=value` around a find goes with it. What it cannot know stays:
 * names, phone numbers, short passwords without a label. Never throws, and `redact(redact(x).text).text` is `redact(x).text`,
 * because it looks again until it finds nothing. A pass takes time linear in the text, and two are the rule: one that
 * finds and one that does not.
 *
 * @example redact('I am at 203.0.113.10').text // 'I am at [removed: ip_address]'
 */
export function redact(text: string): Redacted {
  const removed = new Set<Removed>();
  let cleaned = text;
  let before: string;
  do {
    before = cleaned;
    cleaned = mergeMarks(
      before
        .split(MARKS)
        .map((part, at) => (at % 2 === 0 ? without(part, removed) : part))
        .join(''),
    );
  } while (cleaned !== before);
  return { text: cleaned as CleanText, removed: KINDS.filter((kind) => removed.has(kind)) };
}

/** A part between two marks without what is found in it; tells the kinds. */
function without(part: string, removed: Set<Removed>): string {
  const { text, origins } = fold(part);
  const kept: string[] = [];
  let copied = 0;
  for (const { kind, span } of joined(FINDERS.flatMap((find) => find(text)))) {
    kept.push(part.slice(copied, origins[span[0]]), mark(kind));
    removed.add(kind);
    copied = endOf(span[1], origins);
  }
  return kept.join('') + part.slice(copied);
}

/** Where the characters before an offset of the folded text end in the original: one of them may have become several. */
function endOf(offset: number, origins: readonly number[]): number {
  let end = offset;
  while (end > 0 && end < origins.length - 1 && origins[end] === origins[end - 1]) end += 1;
  return origins[end] ?? 0;
}

function wholeSecrets(text: string): readonly Find[] {
  const found = tokensOf(text).filter((token) => looksSecret(token.text));
  return found.map(({ span }) => ({ kind: 'secret', span }));
}
