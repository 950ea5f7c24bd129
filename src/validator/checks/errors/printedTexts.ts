import { matchesAt } from './anchored';
import { firstFew } from './firstFew';
import type { Mention } from './printedCodes';
import { ERROR_IDS, type ErrorId, errorRow } from './table';

/** How strings and pages write a sign that they cannot hold: `\n`, `\u0027`, `&#39;`. */
const ESCAPED = String.raw`\\u00[0-9a-f]{2}|\\[nrt]|&(?:#\d{2,3}|#x[0-9a-f]{2}|quot|apos|nbsp);`;

/** Between two words of a message: punctuation, escapes, a line break; short, so that the cost stays linear. */
const GAP = `(?:${ESCAPED}|[^a-z0-9]){1,12}`;
const LONGEST_GAP = 24;

/** A message, taken apart at its longest word, which hardly any other text holds. */
interface Message {
  readonly id: ErrorId;
  readonly longest: string;
  /** Its longest word and all behind it. */
  readonly tail: RegExp;
  /** The words before it, at the end of what stands there. */
  readonly head: RegExp;
  /** So far before the longest word the message can begin. */
  readonly reach: number;
}

const MESSAGES = ERROR_IDS.flatMap((id) => errorRow(id).texts.map((text) => toMessage(id, text)));

function toMessage(id: ErrorId, text: string): Message {
  const words = wordsOf(text);
  const at = words.reduce((best, word, index) => (word.length > (words[best]?.length ?? 0) ? index : best), 0);
  const before = words.slice(0, at);
  return {
    id,
    longest: words[at] ?? '',
    tail: new RegExp(words.slice(at).join(GAP), 'y'),
    head: new RegExp(`(?<![a-z0-9_])${before.map((word) => word + GAP).join('')}$`),
    // One character more tells where the first word begins.
    reach: before.reduce((sum, word) => sum + word.length + LONGEST_GAP, 1),
  };
}

/**
 * Every message in a text that is an error of Binance or of a tool, in order, whatever stands around it.
 *
 * @example findTexts('Invalid API-key,\n IP, or permissions for action')[0]?.id // 'rejected_key'
 */
export function findTexts(text: string): readonly Mention[] {
  const lower = text.toLowerCase();
  return MESSAGES.flatMap((message) =>
    firstFew(placesOf(message, lower), () => message.id).map(({ found: [start, end], times }) => {
      return { id: message.id, code: errorRow(message.id).codes[0] ?? null, times, start, end };
    }),
  ).sort((a, b) => a.start - b.start);
}

function* placesOf({ longest, tail, head, reach }: Message, text: string): Generator<[start: number, end: number]> {
  for (const { 0: found, index } of matchesAt(text, longest, tail)) {
    const before = text.slice(Math.max(0, index - reach), index);
    const first = head.exec(before);
    if (first) yield [index - before.length + first.index, index + found.length];
  }
}

function wordsOf(text: string): readonly string[] {
  // A name in capitals is printed as it is, and `INVALID_SIGNATURE` is not "invalid signature".
  return text.toLowerCase().match(/[a-z0-9_]+/g) ?? [];
}
