import { firstFew } from './firstFew';
import type { Mention } from './printedCodes';
import { ERROR_IDS, type ErrorId, errorRow } from './table';

/** How strings and pages write a sign that they cannot hold: `\n`, `\u0027`, `&#39;`. */
const ESCAPED = String.raw`\\u00[0-9a-f]{2}|\\[nrt]|&(?:#\d{2,3}|#x[0-9a-f]{2}|quot|apos|nbsp);`;
const ESCAPES = new RegExp(ESCAPED, 'g');

/** Between two words of a message: punctuation, escapes, a line break; short, so that the cost stays linear. */
const GAP = `(?:${ESCAPED}|[^A-Za-z0-9]){1,12}`;

const IDS = new Map<string, ErrorId>(
  ERROR_IDS.flatMap((id) => errorRow(id).texts.map((text): [string, ErrorId] => [wordsOf(text), id])),
);

/** All messages at once. */
const MESSAGES = new RegExp(
  String.raw`\b(?:${[...IDS.keys()].map((words) => words.replaceAll(' ', GAP)).join('|')})`,
  'gi',
);

/**
 * Every message in a text that is an error of Binance or of a tool, in order, whatever stands around it.
 *
 * @example findTexts('Invalid API-key,\n IP, or permissions for action')[0]?.id // 'rejected_key'
 */
export function findTexts(text: string): readonly Mention[] {
  return firstFew(text.matchAll(MESSAGES), (match) => wordsOf(match[0])).flatMap(({ match, times }) => {
    const id = IDS.get(wordsOf(match[0]));
    if (!id) return [];
    const place = { start: match.index, end: match.index + match[0].length };
    return [{ id, code: errorRow(id).codes[0] ?? null, times, ...place }];
  });
}

function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replace(ESCAPES, ' ')
    .split(/[^a-z0-9]+/)
    .join(' ');
}
