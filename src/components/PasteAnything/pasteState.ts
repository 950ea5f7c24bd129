import type { Reading } from '../Case/orders';

/** What the box shows, and what it remembers of a text until that has been read. */
export interface Pasted {
  readonly state: 'empty' | 'reading' | 'done' | 'failed';
  readonly reading?: Reading;
  /** Something was hidden, and its dots are in the box. */
  readonly masked: boolean;
}

export const NOTHING: Pasted = { state: 'empty', masked: false };

/** What was in the box before its secrets were hidden, and what stands there now. */
export interface Hidden {
  readonly text: string;
  readonly inBox: string;
}

/** The text that is to be read: what stood in the box before secrets were hidden in it, unless it was changed since. */
export function textOf(inBox: string, hidden: Hidden | undefined): string {
  return hidden?.inBox === inBox ? hidden.text : inBox;
}

/**
 * An order is on its way: the reading before it stays in sight. Not so where a secret was hidden just now: the old answer
 * would be announced once more, as if it were that of the secret.
 */
export function begun(before: Pasted, hides: boolean): Pasted {
  if (hides) return { state: 'reading', masked: true };
  return { ...before, state: before.reading ? 'done' : 'reading' };
}

/** A reading has come. `hides` says that it hid something, `inBox` what the box holds now. */
export function finished(before: Pasted, reading: Reading, hides: boolean, inBox: string): Pasted {
  return { state: 'done', reading, masked: hides || (before.masked && inBox.includes('•')) };
}

/** The reading did not come: what was read before is of another text, so it goes. */
export function broken({ masked }: Pasted): Pasted {
  return { state: 'failed', masked };
}
