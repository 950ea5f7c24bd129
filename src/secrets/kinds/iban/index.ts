import type { Span } from '../../span';

/** Together, or in groups of four that the same sign parts. */
const CANDIDATE =
  /(?=[a-z]{2} ?\d{2})(?<![\p{L}\p{N}])[a-z]{2} ?\d{2}([ .-]?)[a-z\d]{4}(?:\1[a-z\d]{4}){1,6}(?:\1[a-z\d]{1,3})?/gu;
const SHORTEST = 15;

/**
 * IBANs, together or in groups: their remainder by 97 is 1 (ISO 13616). Words behind one are not taken for its end.
 *
 * @example ibans('', 'gb33bukb20201555555555 ok') // [[0, 22]]
 */
export function ibans(_: string, text: string): readonly Span[] {
  return Array.from(text.matchAll(CANDIDATE), ({ 0: candidate, index }) => {
    for (let length = candidate.length; length >= SHORTEST; length -= 1) {
      const tried = candidate.slice(0, length);
      const isWhole = !/[\p{L}\p{N}]/u.test(text.charAt(index + length)) && /\w$/.test(tried);
      if (isWhole && isValid(tried.replace(/[ .-]/g, ''))) return [[index, index + length] as const];
    }
    return [];
  }).flat();
}

function isValid(iban: string): boolean {
  // Words have no digits.
  if (iban.length < SHORTEST || iban.length > 34 || iban.replace(/\D/g, '').length * 2 < iban.length) return false;
  let rest = 0;
  for (const sign of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
