import { withoutRequestIps } from '../../text/requestIp';
import type { Evidence, Known, Recogniser } from '../recogniser';
import { joinLines, LONGEST_LIST, type ParsedLine, parseLine, parseList } from './entries';
import { linesOf } from './lines';
import { type Lists, toLists } from './lists';
import { WHITELIST_RULES } from './rules';

interface ListEvidence extends Evidence, Lists {}

/** Lists of addresses in any text, each judged by itself: nobody can tell whose it is. */
export const whitelists: Recogniser<ListEvidence> = { find, rules: WHITELIST_RULES };

const MOST_LISTS = 10;

/**
 * Four numbers with the same sign between them, a full stop perhaps with blanks beside it; times, dates and amounts have fewer,
 * and most lines of a log have none.
 */
const LIKE_ADDRESS = /\d([.,юЮ．。｡])\d{1,3}\1\d{1,3}\1\d|\d(?:\s{0,2}\.\s{0,2}\d{1,3}){3}/;

/** The list of the other side, which no text holds. */
const NO_LIST = parseList('');

/**
 * A list begins and ends with lines of addresses, or with lines beside them that hold hardly anything but malformed
 * ones. What stands between belongs to it, unless it is prose or the heading of another list. A line of a log that
 * names an address beside many words is no list. Every line is parsed once, and most lines of a log not at all.
 */
function find(pasted: string, { requestIp }: Known): readonly ListEvidence[] {
  const text = withoutRequestIps(pasted);
  const lines = linesOf(text);
  const read: Line[] = [];
  const lineAt = (at: number): Line => {
    const [start, end] = lines[at] ?? [0, 0];
    read[at] ??= readLine(text, start, Math.min(end, start + LONGEST_LIST));
    return read[at];
  };
  const found: ListEvidence[] = [];
  let left = LONGEST_LIST;
  let behind = 0;
  for (let at = 0; at < lines.length && left > 0 && found.length < MOST_LISTS; at += 1) {
    if (!LIKE_ADDRESS.test(text.slice(...(lines[at] ?? []))) || !lineAt(at).isList) continue;
    let first = at;
    while (first > behind && lineAt(first - 1).isMalformed) first -= 1;
    const { start } = lineAt(first);
    let last = at;
    for (let next = at + 1; next < lines.length && lineAt(next).fits && lineAt(next).end - start <= left; next += 1) {
      if (lineAt(next).isList || (last === next - 1 && lineAt(next).isMalformed)) last = next;
    }
    const { end } = lineAt(last);
    const list = read.slice(first, last + 1);
    const meant = list.reduce((sum, line) => sum + line.meant, 0);
    const kind = meant > 1 ? 'address_list' : 'address';
    found.push({ kind, span: [start, end], ...toLists(joinLines(list), NO_LIST, requestIp) });
    left -= end - start;
    behind = last + 1;
    at = last;
  }
  return found;
}

/** Four numbers of a version look like an address. */
const VERSION = /(?:version|версия|sürüm|release|build|firmware|\bv)[\s:=.]{0,3}\d/i;

/** A row of a table has words about its addresses in the cells beside them; a line of a log does not begin with its sign. */
const TABLE_ROW = /^\s*(?:\|.*\|\s*$|<tr)/;

interface Line extends ParsedLine {
  readonly start: number;
  readonly end: number;
  /** How many of its entries are meant as addresses; a name may have another reason to stand there. */
  readonly meant: number;
  readonly isList: boolean;
  readonly isMalformed: boolean;
  /** True of what may stand between two lines of one list. */
  readonly fits: boolean;
}

/** One line, parsed, without the blanks around it. */
function readLine(text: string, from: number, to: number): Line {
  const written = text.slice(from, to);
  const line = parseLine(text, [from, to]);
  const { addresses, refused, words } = line;
  const meant = addresses.length + refused.filter(({ refusal }) => refusal !== 'host_name').length;
  const isShort = words <= meant + 2 || (addresses.length > 0 && TABLE_ROW.test(written));
  return {
    ...line,
    start: to - written.trimStart().length,
    end: from + written.trimEnd().length,
    meant,
    isList: addresses.length > 0 && isShort && !(meant === 1 && VERSION.test(written)),
    isMalformed: refused.length > 0 && words <= Math.min(meant, 1),
    fits: isShort && (addresses.length + refused.length > 0 || !/[:：]\s{0,9}$/.test(written)),
  };
}
