import type { Span } from '../../engine/finding';
import { EXPIRY_FIELD, FLAG_FIELDS, OTHER_FIELDS } from './fields';

/** By its letters alone: Go and C# begin a name with a capital, Rust and pydantic part its words with `_`. */
const NAMES = new Map(
  [...Object.keys(FLAG_FIELDS), EXPIRY_FIELD, ...OTHER_FIELDS].map((name) => [name.toLowerCase(), name]),
);
const WRITTEN = [...NAMES.values()].map((name) => name.replace(/[A-Z]/g, '_?$&')).join('|');

/** A quote of any kind, perhaps escaped once or twice, as JSON inside a string has it. */
const QUOTE = String.raw`\\{0,3}["']?`;

/**
 * A field and its value in JSON, YAML, a Python dictionary, a record of Go, Rust or C#, and in `print_r` and `var_dump` of
 * PHP. Repetitions are bounded, so a broken text costs no more than a good one.
 */
const FIELD = new RegExp(
  String.raw`\b(${WRITTEN})${QUOTE}\]?\s{0,20}(=>|[:=])(?:\s{0,20}(?:bool|int|float|string|Some)\(\d{0,4}\)?\s{0,3})?[ \t]{0,20}${QUOTE}(\w{0,20})`,
  'gi',
);

/** How each writer spells yes and no. PHP's `print_r` writes `false` as nothing at all. */
const WORDS: Readonly<Record<string, boolean | undefined>> = {
  true: true,
  false: false,
  yes: true,
  no: false,
  1: true,
  0: false,
};

export interface FieldValue {
  readonly name: string;
  /** A yes, a no, a number of milliseconds; undefined when the value is null, cut off or not understood. */
  readonly value: boolean | number | undefined;
  /** Where name and value stand. */
  readonly span: Span;
}

/**
 * Every known field of a pasted answer in the order of the text, repeated ones included. Never throws: what is not
 * understood is a field without a value.
 *
 * @example readFields("{'enableReading': True}") // [{ name: 'enableReading', value: true, span: [2, 22] }]
 */
export function readFields(text: string): readonly FieldValue[] {
  // One by one: a list of all matches would hold a megabyte's pieces twice.
  return Array.from(text.matchAll(FIELD), (match) => {
    const [whole, read = '', sign = '', written = ''] = match;
    const name = NAMES.get(read.replaceAll('_', '').toLowerCase()) ?? read;
    const span = [match.index, match.index + whole.length] as const;
    if (name === EXPIRY_FIELD) return { name, value: milliseconds(written), span };
    if (written === '' && sign === '=>' && span[1] < text.length) return { name, value: false, span };
    return { name, value: WORDS[written.toLowerCase()], span };
  });
}

/** A moment that a calendar can hold; zero is how some writers print "none". */
function milliseconds(written: string): number | undefined {
  const time = /^\d{1,16}$/.test(written) ? Number(written) : 0;
  return time > 0 && time <= LAST_MOMENT ? time : undefined;
}

const LAST_MOMENT = 8.64e15;
