/** Which parts of the form this page view has sent something for. */
export interface Told {
  readonly reasons: boolean;
  readonly comment: boolean;
}

export const NOTHING_TOLD: Told = { reasons: false, comment: false };

/**
 * The same after the form is sent once more. A part that was told before and is empty now was erased by the reader, and
 * is sent as empty; one that this view never filled says nothing, and must not wipe what an earlier visit stored.
 *
 * @example toldAfter({ reasons: false, comment: true }, [], '') // the empty comment goes to the server
 */
export function toldAfter(before: Told, reasons: readonly string[], comment: string): Told {
  return { reasons: before.reasons || reasons.length > 0, comment: before.comment || comment !== '' };
}
