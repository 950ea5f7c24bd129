import type { Span } from '../../engine/finding';
import { parseIPv4 } from '../../text/ipv4';
import { type AddressUse, addressUse } from './address';
import { type JoinedToken, joinPieces } from './joinPieces';
import { joinNumbers, joinRanges } from './joins';
import { linesOf } from './lines';
import { type Refusal, refusalOf } from './refusals';
import { type Repair, type Repaired, repair } from './repairs';
import { tokenize } from './tokens';

/** A piece of a list that is one address, perhaps after repair. */
export interface AddressEntry {
  readonly address: string;
  readonly use: AddressUse;
  readonly repairs: readonly Repair[];
  readonly span: Span;
}

/** A piece that is meant as an address and is none. */
interface RefusedEntry {
  readonly refusal: Refusal;
  readonly span: Span;
  /** What was written, only where it consists of digits and the signs of addresses; never a key. */
  readonly written?: string;
}

/** What stands in one line, in its order. */
export interface ParsedLine {
  readonly addresses: readonly AddressEntry[];
  readonly refused: readonly RefusedEntry[];
  /** How many words were passed over. */
  readonly words: number;
}

export interface ParsedList extends ParsedLine {
  /** True when the text holds nothing but white space and invisible characters. */
  readonly empty: boolean;
  /** True of a text that was not read, since no list is so long. */
  readonly tooLong?: boolean;
  /** The first entry of every address. */
  readonly distinct: readonly AddressEntry[];
  /** The second and later entries of every address. */
  readonly repeats: readonly AddressEntry[];
}

/** A key takes thirty addresses; a text with room for seven thousand is something else, and nobody waits for it. */
export const LONGEST_LIST = 100_000;

/**
 * A pasted list as evidence: what is an address, what was meant as one, how much was neither. Numbering, bullets and
 * lone numbers are passed over. Order and places are those of the text. One of more than {@link LONGEST_LIST} characters
 * is not read: of half a list nothing true can be said.
 *
 * @example parseList('1) 1.1.1.1\n2) 8.8.8.8').addresses.map(({ address }) => address) // ['1.1.1.1', '8.8.8.8']
 */
export function parseList(text: string): ParsedList {
  if (text.length > LONGEST_LIST) return { ...joinLines([]), tooLong: true };
  const list = joinLines(linesOf(text).map((line) => parseLine(text, line)));
  return { ...list, empty: !/[^\s\p{Cf}\p{Cc}]/u.test(text) };
}

/** Lines that were read, as one list. */
export function joinLines(lines: readonly ParsedLine[]): ParsedList {
  const addresses = lines.flatMap((line) => line.addresses);
  return {
    empty: false,
    addresses,
    ...toldApart(addresses),
    refused: lines.flatMap(({ refused }) => refused),
    words: lines.reduce((sum, { words }) => sum + words, 0),
  };
}

/** One line of a text by itself: what it means does not depend on the lines around it. */
export function parseLine(text: string, [start, end]: Span): ParsedLine {
  const line = text.slice(start, end);
  const { tokens, words } = tokenize(line);
  const addresses: AddressEntry[] = [];
  const refused: RefusedEntry[] = [];
  let passedOver = words;
  for (const token of joinNumbers(joinRanges(joinPieces(tokens, line)))) {
    const { text, repairs } = mended(token);
    const span: Span = [start + token.start, start + token.end];
    const octets = parseIPv4(text);
    if (octets) addresses.push({ address: text, use: addressUse(octets), repairs, span });
    else if (!LONE_NUMBER.test(text)) {
      const refusal = refusalOf(text);
      if (refusal) refused.push(toRefused(refusal, span, text));
      else passedOver += 1;
    }
  }
  return { addresses, refused, words: passedOver };
}

function toldApart(addresses: readonly AddressEntry[]): Pick<ParsedList, 'distinct' | 'repeats'> {
  const seen = new Set<string>();
  const [distinct, repeats]: [AddressEntry[], AddressEntry[]] = [[], []];
  for (const entry of addresses) (seen.size < seen.add(entry.address).size ? distinct : repeats).push(entry);
  return { distinct, repeats };
}

/** Numbering, or a number in the text around the list. */
const LONE_NUMBER = /^\d+\.?$/;

/** Signs, and a word or number with a sign, that no blank separates from the address; a mark of Markdown behind it. */
const STUCK = /^[^\p{L}\p{N}.:]*(?:[\p{L}\p{N}_-]{1,20}[/:@→])?(?=(?:\d+\.){2})|(?<=\.\d{1,3})[\p{S}*_:%]{1,9}$/gu;

/** Only such text is ever repeated in a finding: numbers and the signs of addresses, IPv6 included, and no name. */
const HARMLESS = /^[\d.:/x*– -]+$|^(?=.*:)[\da-f:./]+$/i;
const LONGEST_WRITTEN = 45;

function toRefused(refusal: Refusal, span: Span, text: string): RefusedEntry {
  const [shown = ''] = text.slice(0, LONGEST_WRITTEN).split('%');
  if (!HARMLESS.test(shown)) return { refusal, span };
  return { refusal, span, written: text.length > LONGEST_WRITTEN ? `${shown}…` : shown };
}

function mended(token: JoinedToken): Repaired {
  const { text, repairs } = repair(token.text.replace(STUCK, ''));
  const before = token.joint ?? (token.gap === 'russian_comma' && 'keyboard_layout');
  return { text, repairs: before ? [...new Set<Repair>([before, ...repairs])] : repairs };
}
