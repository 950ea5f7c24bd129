import type { Span } from '../../engine/finding';
import { fieldPattern, flagOf, momentOf } from '../../text/fields';
import { EXPIRY_FIELD, FLAG_FIELDS, OTHER_FIELDS } from './fields';

const NAMES = new Map(
  [...Object.keys(FLAG_FIELDS), EXPIRY_FIELD, ...OTHER_FIELDS].map((name) => [name.toLowerCase(), name]),
);
const FIELD = fieldPattern([...NAMES.values()]);

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
    const [whole, read = '', , written = ''] = match;
    const name = NAMES.get(read.replaceAll('_', '').toLowerCase()) ?? read;
    const value = name === EXPIRY_FIELD ? momentOf(written) : flagOf(match);
    return { name, value, span: [match.index, match.index + whole.length] as const };
  });
}
