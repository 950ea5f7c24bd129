/** What `redact` takes out of a text, the gravest first. Stored comments hold these names. */
export const KINDS = [
  'private_key',
  // The check digits of these two are right, which a key's are by accident only.
  'iban',
  'card',
  'secret',
  'email',
  'phone',
  'telegram',
  'ip_address',
] as const;

export type Removed = (typeof KINDS)[number];

/** True when something was taken out that opens an account: its owner must be told that it is not safe any more. */
export function holdsSecret(removed: readonly Removed[]): boolean {
  return removed.includes('secret') || removed.includes('private_key');
}

/**
 * What stands in a text for a removed part. ASCII and the same in every language, so that a comment stays searchable;
 * the form may show a translated word instead.
 *
 * @example mark('email') // '[removed: email]'
 */
export function mark(kind: Removed): string {
  return `[removed: ${kind}]`;
}

/** Parts a text at its marks, which are kept when it is used with `split`. */
export const MARKS = new RegExp(`(\\[removed: (?:${KINDS.join('|')})\\])`);

/** What parts the entries of a list. */
const SEPARATORS = /^[\s,;|]+$/;

/**
 * A text written piece by piece: in turn what stays, and a mark for what was taken out. Marks of one kind with nothing but
 * separators between them become one: a pasted list of a hundred addresses leaves one mark, not a hundred.
 */
export class MarkedText {
  #written = '';
  #kept = '';
  #last = '';

  keep(piece: string): void {
    this.#kept += piece;
  }

  mark(sign: string): void {
    if (sign !== this.#last || !SEPARATORS.test(this.#kept)) this.#written += this.#kept + sign;
    this.#kept = '';
    this.#last = sign;
  }

  toString(): string {
    return this.#written + this.#kept;
  }
}
