/**
 * The letters that may follow each letter, so that 98 of 100 pairs in English, German and Turkish text are among them
 * (counted over the words of this site), but only 41 of 100 pairs drawn by lot.
 */
const FOLLOWERS =
  'abcdfghiklmnprstuvwyz baeilnoru cacehiklortu dadeiorsu eabcdefghiklmnpqrstuvwxyz faefiortu gaeiotu haeilnort ' +
  'ibcdefghklmnoprstxyz je kaeilnostu labdeiklmnostuy mabdeilmopu nacdefgiklmnorstuyz ocdefklmnoprstuvw paeiloprty ' +
  'qu radegiklmnorstuvy sacehiklopstuw taefhilorstuwyz ucefilmnprsty vaeio waehinors xct yadefilnos zacdeilu';

const OFTEN = new Uint8Array(1024);
for (const [first = '', ...next] of FOLLOWERS.split(' '))
  for (const letter of next) OFTEN[pair(first.charCodeAt(0), letter.charCodeAt(0))] = 1;

/** The same number for small letters and capitals. */
function pair(a: number, b: number): number {
  return (a & 31) * 32 + (b & 31);
}

/** A number, perhaps with its unit: `12`, `15m`, `3rd`. */
const NUMBER = /^(?:\d+(?:[smhdwkx]|st|nd|rd|th|[ap]m|ms|px|[kmg]b)?|[ap]m)$/i;

/** A coin, or a pair of them; also a mask, which has nothing left to hide. */
const COIN = /^(?:[A-Z]{2,6}|[A-Z\d]{2,12}(?:USDT|USDC|BUSD|USD|BTC|ETH|BNB|TRY|EUR|RUB)|[xX9]+)$/;

/**
 * How much more likely a word of letters and digits is in a secret than in a text, as a sum over its neighbouring
 * characters: about the logarithm of the ratio. Of a secret drawn by lot each character adds one on average; of what
 * people or programs write, each takes something away. So the sum over a row of words tells a secret in pieces too,
 * wherever it was cut.
 *
 * @example score('settings') < 0 && score('q7mZ0vXw') > 8 // true
 */
export function score(word: string): number {
  let before = word.charCodeAt(0);
  if (word.length === 1) return isDigit(before) ? -0.2 : 0;
  if ((before < 0x3a || (word.length === 2 && before > 0x60)) && NUMBER.test(word))
    return word.charCodeAt(word.length - 1) > 0x39 ? -1 : -0.2;
  if ((before < 0x5b || before === 0x78) && COIN.test(word)) return -0.5;
  let sum = word.length < 4 ? -0.6 : word.length < 16 ? -2 : word === word.toUpperCase() ? 8 : 4;
  for (let at = 1; at < word.length; at += 1) {
    const sign = word.charCodeAt(at);
    sum += step(before, sign);
    before = sign;
  }
  return sum;
}

function step(a: number, b: number): number {
  if (isDigit(a)) return isDigit(b) ? 0 : 3;
  if (isDigit(b)) return 2.5;
  if (a > 0x7f || b > 0x7f) return alphabet(a) === alphabet(b) ? -0.8 : 4;
  return (a === b || OFTEN[pair(a, b)] ? -0.8 : 2.5) + (a > 0x5a && b < 0x5b ? 2 : 0);
}

export function isDigit(sign: number): boolean {
  return sign < 0x3a;
}

/** Letters with the same number may stand in one word: Latin with and without accents, or one further alphabet. */
function alphabet(letter: number): number {
  const block = letter >> 8;
  return letter < 0x250 || block === 0x1e ? 0 : block > 0x1f ? 0x20 : block;
}
