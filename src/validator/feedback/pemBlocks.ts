import { mark, type Removed } from './marks';

const BEGIN = /[-\u2013\u2014]{2,5}[ ]?BEGIN ([A-Z0-9 ]{0,40})KEY/;
const END = /END [A-Z0-9 ]{0,40}KEY[-\u2013\u2014]*/;

/**
 * The text without its PEM key blocks, and which kinds they were. A block whose end is missing was cut while copying,
 * and everything after its first line goes: it cannot be told where the key stops. Typographic dashes that phones put
 * in are understood.
 *
 * @example withoutPem('a -----BEGIN PRIVATE KEY----- x').text // 'a [removed: private_key]'
 */
export function withoutPem(text: string): { readonly text: string; readonly removed: readonly Removed[] } {
  const parts: string[] = [];
  const removed: Removed[] = [];
  let rest = text;
  for (let begin = BEGIN.exec(rest); begin; begin = BEGIN.exec(rest)) {
    const kind = begin[1]?.includes('PUBLIC') ? 'secret' : 'private_key';
    const inside = rest.slice(begin.index + begin[0].length);
    const end = END.exec(inside);
    parts.push(rest.slice(0, begin.index), mark(kind));
    removed.push(kind);
    rest = end ? inside.slice(end.index + end[0].length) : '';
  }
  return { text: parts.join('') + rest, removed };
}
