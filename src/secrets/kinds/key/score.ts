/**
 * The letters that may follow each letter, so that 98 of 100 pairs in English, German and Turkish text are among them
 * (counted over the words of this site), but only 41 of 100 pairs drawn by lot.
 */
const FOLLOWERS =
  'abcdfghiklmnprstuvwyz baeilnoru cacehiklortu dadeiorsu eabcdefghiklmnpqrstuvwxyz faefiortu gaeiotu haeilnort ' +
  'ibcdefghklmnoprstxyz je kaeilnostu labdeiklmnostuy mabdeilmopu nacdefgiklmnorstuyz ocdefklmnoprstuvw paeiloprty ' +
  'qu radegiklmnorstuvy sacehiklopstuw taefhilorstuwyz ucefilmnprsty vaeio waehinors xct yadefilnos zacdeilu';

const OFTEN = new Uint8Array(1024);
for (const [first = '', ...next] of FOLLOWERS.split(' ')) for (const letter of next) OFTEN[pair(first, letter)] = 1;

/** The same number for small letters and capitals. */
function pair(a: string, b: string): number {
  return (a.charCodeAt(0) & 31) * 32 + (b.charCodeAt(0) & 31);
}

/** A number, perhaps with its unit: `12`, `15m`, `3rd`. */
const NUMBER = /^(?:\d+(?:[smhdwkx]|st|nd|rd|th|[ap]m|ms|px|[kmg]b)?|[ap]m)$/i;

/** A coin, or a pair of them; also a mask, which has nothing left to hide. */
const COIN = /^(?:[A-Z]{2,6}|[A-Z\d]{2,12}(?:USDT|USDC|BUSD|USD|BTC|ETH|BNB|TRY|EUR|RUB)|[xX9]+)$/;

const LETTER_OF_ANOTHER_ALPHABET = /[^\x20-\x7e\p{Script=Latin}\p{N}]/u;

/**
 * How much more likely a word of letters and digits is in a secret than in a text, as a sum over its neighbouring
 * characters: about the logarithm of the ratio. Of a secret drawn by lot each character adds one on average; of what
 * people or programs write, each takes something away. So the sum over a row of words tells a secret in pieces too,
 * wherever it was cut.
 *
 * @example score('settings') < 0 && score('q7mZ0vXw') > 8 // true
 */
export function score(word: string): number {
  if (NUMBER.test(word)) return /\D/.test(word) ? -1 : -0.2;
  if (word.length === 1) return 0;
  if (COIN.test(word)) return -0.5;
  let sum = word.length < 4 ? -0.6 : word.length < 16 ? -2 : word === word.toUpperCase() ? 8 : 4;
  for (let at = 1; at < word.length; at += 1) sum += step(word.charAt(at - 1), word.charAt(at));
  return sum;
}

const DIGIT = /\d/;

function step(a: string, b: string): number {
  if (a > '\x7f' || b > '\x7f')
    return LETTER_OF_ANOTHER_ALPHABET.test(a) === LETTER_OF_ANOTHER_ALPHABET.test(b) ? -0.8 : 4;
  if (DIGIT.test(a)) return DIGIT.test(b) ? 0 : 3;
  if (DIGIT.test(b)) return 2.5;
  return (a === b || OFTEN[pair(a, b)] ? -0.8 : 2.5) + (a > 'Z' && b < 'a' ? 2 : 0);
}
