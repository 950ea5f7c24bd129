/** A stretch of text between separators. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /**
   * What stands between it and the token before: a `б` (the comma key of the Russian layout), other separators, or a word
   * that was passed over.
   */
  readonly gap: 'russian_comma' | 'separators' | 'word';
}

export interface Tokens {
  /** Those that may be an address or part of one. */
  readonly tokens: readonly Token[];
  /** How many words there were besides; they are not kept. */
  readonly words: number;
}

/** Everything people put between addresses: commas of all alphabets, quotes, brackets, bullets, signs of assignment. */
const SEPARATORS = ' \t,;|"\'`()[]{}<>=&#!?，、；،؛‚：„“”‟‘’‛«»‹›•●▪◦‣·×¦';
const BLANKS = '\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000';

/** A line that goes on in the next one has such a break in it. */
const LINE_BREAKS = '\n\v\f\r\u0085\u2028\u2029';

/** What each UTF-16 unit separates, nothing for most: a million look-ups must cost next to nothing. */
const SEPARATES = new Uint8Array(0x10000);
for (const char of SEPARATORS + BLANKS + LINE_BREAKS) SEPARATES[char.charCodeAt(0)] = 1;

/**
 * Tags and entities of a pasted page, escapes of a string or a link, the day and the hour before a message. A tag ends at the
 * next bracket, so the cost stays linear.
 */
const MARKUP = /<[a-z/!][^<>]*>|&#?\w{1,8};|\\[nrt]|%[02][acd0]|(?<![.\d])\d+\.\d+\.\d\d,? \d+:/gi;

/**
 * What may be an address or part of one: a bare number, a lone dash between two addresses, numbers or names with full
 * stops (or what is typed for them), anything with the colons of IPv6, and a key in the wrong box.
 */
const CANDIDATE = new RegExp(
  [
    String.raw`^\p{Nd}+$`,
    '^[-–—]$',
    String.raw`\p{Nd}\p{Cf}*[.:юЮ．。｡]`,
    '::|[0-9a-fA-F]:[0-9a-fA-F]|[A-Za-z][.][A-Za-z]',
    '^[A-Za-z0-9+/_-]{40}',
  ].join('|'),
  'u',
);

/**
 * The pieces of a line of a pasted list, in order, with their places. Any separator will do, also several at once; a page's
 * markup separates as well. `б` separates where it stands behind a digit, as the Russian layout types it for a comma.
 *
 * @example tokenize('1.1.1.1; • 8.8.8.8').tokens.map((token) => token.text) // ['1.1.1.1', '8.8.8.8']
 */
export function tokenize(pasted: string): Tokens {
  const text = pasted.replace(MARKUP, (markup) => ' '.repeat(markup.length));
  const tokens: Token[] = [];
  let words = 0;
  let gapStart = 0;
  let afterToken = false;
  for (let at = 0; at < text.length; at += 1) {
    if (isSeparator(text, at)) continue;
    let end = at + 1;
    while (end < text.length && !isSeparator(text, end)) end += 1;
    const piece = text.slice(at, end);
    const isToken = isCandidate(piece);
    if (isToken) {
      const between = text[gapStart] === 'б' ? 'russian_comma' : 'separators';
      const gap = afterToken ? between : 'word';
      tokens.push({ text: piece, start: at, end, gap });
    } else if (/\p{L}/u.test(piece)) {
      words += 1;
    }
    afterToken = isToken;
    gapStart = end;
    at = end - 1;
  }
  return { tokens, words };
}

/** Bare words and digits with full stops are told by cheaper patterns, since lists and logs hold little else. */
function isCandidate(piece: string): boolean {
  return /^\.?\d[\d.]*$/.test(piece) || (!/^[a-z]{1,39}$/i.test(piece) && CANDIDATE.test(piece));
}

function isSeparator(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === RUSSIAN_COMMA ? isDigit(text.charCodeAt(at - 1)) : SEPARATES[code] !== 0;
}

const RUSSIAN_COMMA = 'б'.charCodeAt(0);

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
