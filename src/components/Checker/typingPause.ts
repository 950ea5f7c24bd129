/** Longer texts are judged once the typing rests. */
const SHORT = 2000;

/** In milliseconds. */
const PAUSE = 150;

/** What a browser calls the changes that come letter by letter; a paste, or a text that a program puts in, has other names. */
const BY_HAND = /^(?:insert(?:Text|CompositionText|LineBreak)|delete)/;

/** What is read of an input event. */
interface Change {
  /** Only a real change of a field has it. */
  readonly inputType?: string;
}

/**
 * How long to wait before a changed text is judged, in milliseconds: not at all, but for somebody who types in a long one.
 *
 * @example typingPause({ inputType: 'insertFromPaste' }, 1_000_000) // 0
 */
export function typingPause({ inputType = '' }: Change, length: number): number {
  return length > SHORT && BY_HAND.test(inputType) ? PAUSE : 0;
}
