/** What a character is; a set of them is their sum. */
export const LETTER = 1;
export const NUMBER = 2;
export const MARK = 4;
/** Not seen, or a letter or digit in another dress. */
export const ODD = 8;
const LOOKED_UP = 16;

/** Letters and digits in another dress, each standing for one to four plain ones: full-width, circled, bold, raised. */
const DRESSED =
  /[ª²³¹ºᴬ-ᵪ⁰-ₜℂ-ↈ①-⓪ﬀ-ﬆ！-～\u{1d400}-\u{1d7ff}\u{1f100}-\u{1f189}]|[\p{Cf}\p{Mn}\p{Me}\0-\x08\x0e-\x1f\x7f]/u;

/** Beyond are rare Chinese characters, and flags of regions; they are looked up each time. */
const KNOWN = 0x20000;
const known = new Uint8Array(KNOWN);

/** What the character with a code is. A pattern over a text for one property of its characters is ten times as slow. */
export function signOf(code: number): number {
  return known[code] || lookedUp(code);
}

function lookedUp(code: number): number {
  const char = String.fromCodePoint(code);
  const sign =
    LOOKED_UP +
    (/\p{L}/u.test(char) ? LETTER : 0) +
    (/\p{N}/u.test(char) ? NUMBER : 0) +
    (/\p{M}/u.test(char) ? MARK : 0) +
    (DRESSED.test(char) ? ODD : 0);
  if (code < KNOWN) known[code] = sign;
  return sign;
}

/** The code of the character at a place, of both its halves if it has two. */
export function codeAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >> 10 === 0x36 ? (text.codePointAt(at) ?? code) : code;
}
