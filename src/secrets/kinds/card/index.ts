import type { Span } from '../../span';
import { spansOf } from '../../text/spansOf';

/** Fourteen to nineteen digits that begin as cards do, together or in groups. */
const CANDIDATE = /(?<![\p{L}\p{N}.,-])[2-6]\d{3}(?:[ \u00a0.\n-]?\d){10,15}(?![\p{N}]|[.,]\d)/gu;

/**
 * Numbers of payment cards: their check digit is right (Luhn). A moment in milliseconds begins with 1 and is none.
 *
 * @example cards('4111 1111 1111 1111') // [[0, 19]]
 */
export function cards(text: string): readonly Span[] {
  return spansOf(CANDIDATE, text).filter((span) => {
    const written = text.slice(...span);
    const signs = written.replace(/\d/g, '');
    // Groups are parted by the same sign throughout, and one dot is of an amount.
    return new Set(signs).size < 2 && signs !== '.' && isValid(written.replace(/\D/g, ''));
  });
}

function isValid(digits: string): boolean {
  let sum = 0;
  for (let at = digits.length - 1, doubled = false; at >= 0; at -= 1, doubled = !doubled) {
    const digit = Number(digits[at]) * (doubled ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}
