import type { Span } from '../../engine/finding';
import { type Armour, findArmour } from './armour';
import { isVisible, type KeyChar, readChars } from './characters';
import { type Label, readLabel } from './label';
import { KEY_LENGTH, SHORTEST_RUN } from './shape';

/** The longest text that is read character by character; anything longer is no key, whatever it holds. */
const LONGEST_READ = 4096;

/** More visible characters than any key or pair of keys has. */
const LONGEST_KEY = 400;

/** One box, read: the value without what was copied along, and what was. */
export interface KeyText {
  readonly field: 'api_key' | 'secret_key';
  /** Characters of the value, odd ones and inner blanks included. Empty when the text is too long to be read. */
  readonly chars: readonly KeyChar[];
  /** Those of them that a reader sees. */
  readonly visible: readonly KeyChar[];
  /** The value with everything invisible and blank left out; never leaves the validator. */
  readonly value: string;
  readonly span: Span;
  /** Blanks and line breaks before and after. */
  readonly edges: readonly KeyChar[];
  /** Invisible characters before and after. */
  readonly edgeInvisible: readonly KeyChar[];
  readonly label?: Label & { readonly span: Span };
  readonly quotes: readonly KeyChar[];
  readonly armour?: Armour;
  /** True of prose, of a page, of a log: nothing in it is worth judging as a key. */
  readonly prose: boolean;
}

/** The text of one box as evidence; undefined when nothing visible stands there. */
export function readKeyText(field: KeyText['field'], text: string): KeyText | undefined {
  const solid = solidSpan(text);
  if (!solid) return undefined;
  const armour = findArmour(text);
  if (solid[1] - solid[0] > LONGEST_READ) return unread(field, solid, armour);

  const all = readChars(text, Math.max(0, solid[0] - LONGEST_READ), Math.min(text.length, solid[1] + LONGEST_READ));
  const seen = all.filter(isVisible);
  const seenSpan = spanOf(seen) ?? solid;
  const label = labelAt(text, seenSpan);
  const inside = withoutTail(
    seen.filter(({ start }) => start >= (label?.span[1] ?? 0)),
    label,
  );
  const quotes = outerQuotes(inside);
  const visible = inside.filter((char) => !quotes.includes(char));
  const span = spanOf(visible) ?? [seenSpan[1], seenSpan[1]];
  const outside = all.filter(({ start }) => start < seenSpan[0] || start >= seenSpan[1]);
  return {
    field,
    chars: all.filter(({ start }) => start >= span[0] && start < span[1]),
    visible,
    value: visible.map(({ char }) => char).join(''),
    span,
    edges: outside.filter(({ kind }) => kind !== 'invisible'),
    edgeInvisible: outside.filter(({ kind }) => kind === 'invisible'),
    ...(label && { label }),
    quotes,
    ...(armour && { armour }),
    prose: isProse(text.slice(...span), visible.length),
  };
}

/** True of text that no more looks like a key than a sentence does. */
function isProse(text: string, visible: number): boolean {
  const words = text.split(/\s+/);
  const longest = Math.max(...words.map((word) => word.length));
  return visible > LONGEST_KEY || (words.length >= 6 && visible !== KEY_LENGTH && longest < SHORTEST_RUN);
}

/** From the first character that is not white space to the last; undefined when there is none that can be seen. */
function solidSpan(text: string): Span | undefined {
  const first = text.search(/[^\s\p{Cf}\p{Cc}]/u);
  return first < 0 ? undefined : [text.search(/\S/), text.trimEnd().length];
}

function spanOf(chars: readonly KeyChar[]): Span | undefined {
  const [first, last] = [chars[0], chars.at(-1)];
  return first && last && [first.start, last.start + last.char.length];
}

function labelAt(text: string, [start, end]: Span): KeyText['label'] {
  const label = readLabel(text.slice(start, end));
  return label && { ...label, span: [start, start + label.length] };
}

/** A line of a program ends in signs that are no part of the value. */
function withoutTail(chars: readonly KeyChar[], label: Label | undefined): readonly KeyChar[] {
  return label?.assignment
    ? chars.slice(
        0,
        endOf(chars, ({ char }) => /[,;)}\]]/.test(char)),
      )
    : chars;
}

function outerQuotes(chars: readonly KeyChar[]): readonly KeyChar[] {
  const first = chars.findIndex(({ kind }) => kind !== 'quote');
  return first < 0 ? chars : [...chars.slice(0, first), ...chars.slice(endOf(chars, ({ kind }) => kind === 'quote'))];
}

/** Index behind the last character that is no tail. */
function endOf(chars: readonly KeyChar[], isTail: (char: KeyChar) => boolean): number {
  let end = chars.length;
  for (let last = chars[end - 1]; last && isTail(last); last = chars[end - 1]) end -= 1;
  return end;
}

function unread(field: KeyText['field'], span: Span, armour: Armour | undefined): KeyText {
  const nothing = { chars: [], visible: [], value: '', edges: [], edgeInvisible: [], quotes: [] };
  return { field, ...nothing, span, ...(armour && { armour }), prose: true };
}
