/** Stands on both sides of English words in another language's text. Nothing shows it, and no text of ours has it otherwise. */
const SIGN = '\u2063';

/** The words with signs about them, to be told from the language that they stand in. */
export function signed(english: string): string {
  return SIGN + english + SIGN;
}

/** The text without signs: for an attribute, a copy, or whatever else cannot say what is English in it. */
export function withoutSigns(text: string): string {
  return text.replaceAll(SIGN, '');
}

/**
 * The pieces of a text, every second of which is English; some may be empty.
 *
 * @example languagePieces(`Klicken Sie auf „${signed('Save')}“.`) // ['Klicken Sie auf „', 'Save', '“.']
 */
export function languagePieces(text: string): readonly string[] {
  return text.split(SIGN);
}
