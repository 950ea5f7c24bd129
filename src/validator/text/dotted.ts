/**
 * A text with an i for `İ` and `ı`, each in its place. Turkish keyboards write BİNANCE, and a program that runs in Turkish
 * makes `ınvalıd` of `INVALID`; no pattern that ignores case takes either letter for an i. Of all other letters the small
 * one takes as much room, so places hold in `dotted(text).toLowerCase()`, too.
 *
 * @example dotted('BİNANCE, ınvalıd') // 'BiNANCE, invalid'
 */
export function dotted(text: string): string {
  return text.replace(/[İı]/g, 'i');
}
