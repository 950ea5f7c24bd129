/** Cuts a secret into pieces of the given widths, in turn. */
function cut(secret: string, widths: readonly number[], joined: (pieces: readonly string[]) => string): string {
  const pieces: string[] = [];
  for (let at = 0, turn = 0; at < secret.length; turn += 1) {
    const width = widths[turn % widths.length] ?? 1;
    pieces.push(secret.slice(at, at + width));
    at += width;
  }
  return joined(pieces);
}

const by = (width: number, sign: string) => (secret: string) => cut(secret, [width], (pieces) => pieces.join(sign));
const each =
  (write: (char: string) => string, sign = '') =>
  (secret: string) =>
    Array.from(secret, write).join(sign);
const hexOf = (char: string) => char.charCodeAt(0).toString(16);
const shifted = (capital: number, small: number, digit: number) =>
  each((char) => {
    const code = char.charCodeAt(0);
    const base = code > 0x60 ? small - 0x61 : code > 0x40 ? capital - 0x41 : digit - 0x30;
    return String.fromCodePoint(code + base);
  });
const LIKE = {
  a: 'а',
  e: 'е',
  o: 'о',
  p: 'р',
  c: 'с',
  A: 'Α',
  B: 'Β',
  E: 'Ε',
  H: 'Η',
  K: 'Κ',
  x: 'х',
  y: 'у',
  T: 'Ꭲ',
  S: 'Տ',
  L: 'Ꮮ',
};

/** The ways in which people and programs write down a key: each makes another text of the same secret. */
export const NOTATIONS: Readonly<Record<string, (secret: string) => string>> = {
  whole: (secret) => secret,
  ...Object.fromEntries(
    [' ', '-', '.', '_', '/', '+', '=', ', ', '\n', ' | ', '🔑', '\n> ', '<br>', '&#x200b;', '&#8203;'].flatMap(
      (sign) => [1, 2, 3, 4, 8, 16].map((width) => [`${width} by ${JSON.stringify(sign)}`, by(width, sign)]),
    ),
  ),
  'widths of one to twenty': (secret) => cut(secret, [7, 1, 20, 3, 12, 2, 16, 5], (pieces) => pieces.join(' ')),
  'widths of one to three': (secret) => cut(secret, [1, 3, 2], (pieces) => pieces.join(' ')),
  'numbered parts': (secret) =>
    cut(secret, [16], (pieces) => pieces.map((it, at) => `part ${at + 1}: ${it}`).join('\n')),
  'parts behind their names': (secret) =>
    cut(secret, [13], (pieces) => pieces.map((it, at) => `${at + 1}. part ${it}`).join(' ')),
  'a numbered list': (secret) => cut(secret, [16], (pieces) => pieces.map((it, at) => `${at + 1}) ${it}`).join(' ')),
  'halves with words between': (secret) => cut(secret, [31, 33], (pieces) => pieces.join(' and ')),
  'zero-width inside': by(8, '\u200b'),
  'soft hyphens': by(16, '\u00ad'),
  'full-width': shifted(0xff21, 0xff41, 0xff10),
  bold: shifted(0x1d400, 0x1d41a, 0x1d7ce),
  'decimal entities': each((char) => `&#${char.charCodeAt(0)};`),
  'hexadecimal entities': each((char) => `&#x${hexOf(char)};`),
  percent: each((char) => `%${hexOf(char)}`),
  'percent twice': each((char) => `%25${hexOf(char)}`),
  'unicode escapes': each((char) => `\\u00${hexOf(char)}`),
  'byte escapes': each((char) => `\\x${hexOf(char)}`),
  'a list of bytes': each((char) => String(char.charCodeAt(0)), ', '),
  'a list of hexadecimal bytes': each((char) => `0x${hexOf(char)}`, ', '),
  'hexadecimal bytes': each(hexOf, ' '),
  'look-alikes': each((char) => LIKE[char as keyof typeof LIKE] ?? char),
};
