import { checkWhitelist } from '../checks/whitelist/checkWhitelist';
import { parseList } from '../checks/whitelist/entries';
import type { Span } from '../engine/finding';
import { type Found, found, only } from './found';

const MOST_LISTS = 10;

/** A key takes thirty addresses; after some seven thousand nobody waits for the rest. */
const LONGEST = 100_000;

/** Four numbers with the same sign between them; times, dates and amounts have fewer, and most lines of a log have none. */
const LIKE_ADDRESS = /\d([.,юЮ．。｡])\d{1,3}\1\d{1,3}\1\d/;

/**
 * The lines of a text that are a list of addresses, neighbours joined. A line of a log that names an address beside
 * many words is none.
 */
export function addressPieces(text: string): readonly Found[] {
  const lists: { span: [start: number, end: number]; count: number }[] = [];
  let isOpen = false;
  let start = 0;
  let left = LONGEST;
  for (const line of text.split('\n')) {
    const read = line.slice(0, left);
    const end = start + read.length;
    const count = addressesOf(read);
    if (count > 0) left -= read.length;
    const last = lists.at(-1);
    if (count > 0 && isOpen && last) {
      last.span[1] = end;
      last.count += count;
    } else if (count > 0) {
      lists.push({ span: [start, end], count });
    }
    if (/\S/.test(line)) isOpen = count > 0;
    start += line.length + 1;
  }
  return lists.slice(0, MOST_LISTS).map(({ span, count }) => {
    const { findings } = checkWhitelist({ platform: only(text, span), binance: '' });
    return found({ kind: count > 1 ? 'address_list' : 'address', span: trimmed(text, span) }, findings);
  });
}

function addressesOf(line: string): number {
  if (!LIKE_ADDRESS.test(line)) return 0;
  const { addresses, refused, words } = parseList(line);
  const meant = addresses.length + refused.filter(({ refusal }) => refusal !== 'host_name').length;
  return addresses.length > 0 && words <= meant + 2 ? meant : 0;
}

function trimmed(text: string, [start, end]: Span): Span {
  const inner = text.slice(start, end);
  return [start + inner.length - inner.trimStart().length, start + inner.trimEnd().length];
}
