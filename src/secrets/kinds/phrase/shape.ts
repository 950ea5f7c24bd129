/** Half of the names of months; people list them all. */
const MONTH = /(?:uary?|[mt]ember|ober|[яа]бр[яь]|врал[яь]|нвар[яь])$/i;

/**
 * How likely a word is in a recovery phrase, from its shape alone: words of the lists have three to nine letters. Of
 * Japanese, Chinese and Korean, where nothing parts the words of a sentence as it does those of a phrase, every short
 * word counts that has no ending of a sentence.
 */
export function byShape(word: string): number {
  if (MONTH.test(word)) return 0;
  // Names of coins are short and capital.
  if (/^(?:[A-Za-zÀ-ÿœ]{3,9}|[А-яЁё]{3,9})$/.test(word))
    return word.length < 6 && word === word.toUpperCase() ? 0.5 : 1;
  if (word < '\u1100') return -3;
  // Korean wallets write syllables in their parts.
  return /^(?:[ぁ-ヿ]{2,8}|\p{Script=Han}|[가-힣]{1,5}[^다요는은을를에가이고서의로도만])$/u.test(word.normalize())
    ? 1
    : 0;
}
